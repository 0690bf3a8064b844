import { dataFaults as english } from '../../text/en/data-faults.ts';
import type { dataFaults as source } from '../../text/hans/data-faults.ts';
import type { Shape } from '../../text/messages.ts';

export type DataFaultWords = Shape<typeof source>;
type Kind = keyof DataFaultWords['problems'];

/** What is wrong in a data file: where (keys and numbers in the file; none for all of it), and the words that it is about. */
export type DataProblem = {
  readonly kind: Kind;
  readonly at?: readonly string[];
  readonly words?: readonly string[];
};

/** A fault of a data file as it passes between threads, on which an error loses its class. */
export type Fault = { readonly file: string; readonly problems: readonly DataProblem[] };

const problemInWords = ({ kind, at, words = [] }: DataProblem, said: DataFaultWords): string => {
  const say: (one: string, other: string) => string = said.problems[kind];
  const [one = '', other = ''] = words;
  const type = kind === 'wrongType' && one in said.types ? said.types[one as keyof typeof said.types] : one;
  const problem = say(type, other);
  return at === undefined ? problem : said.at(at.length > 0 ? at.join(' › ') : said.whole, problem);
};

/** A fault for a person: the file, and each of its problems with where it is and what to do. */
export const faultLines = ({ file, problems }: Fault, said: DataFaultWords): readonly string[] => [
  said.cannotBeUsed(file),
  ...problems.map((problem) => `  ${problemInWords(problem, said)}`),
];

/** A data file that does not hold what it must; its own message is in English. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly DataProblem[],
  ) {
    super(faultLines({ file, problems }, english).join('\n'));
  }
}
