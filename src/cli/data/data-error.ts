/** A data file that does not hold what it must: which file, where in it, what is wrong and what to do. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super([`${file} cannot be used:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}
