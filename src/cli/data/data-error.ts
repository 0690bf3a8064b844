/** What is wrong with a data folder, where whoever imports must be told so in their language. */
export type DataFault = 'data_json' | 'data_shape' | 'data_link' | 'data_busy';

/** A data file that does not hold what it must: which file, where in it, what is wrong and what to do. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
    readonly fault: DataFault = 'data_shape',
    /** The file, and where in it. */
    readonly place: string = file,
  ) {
    super([`${file} cannot be used:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}
