import { DataFileError, type Fault } from './data-error.ts';

/** What is done with a bad file among others: it is told, and left out. */
export type SetAside = (fault: Fault) => void;

/** Stops at the first bad file. Throws its `DataFileError`. */
export const stopAtFirst: SetAside = ({ file, problems }) => {
  throw new DataFileError(file, problems);
};

/** What some work on a file gives; null where the file is not what it must be, which is told. */
export function orSetAside<T>(setAside: SetAside, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    setAside({ file: error.file, problems: error.problems });
    return null;
  }
}
