import { DataError } from '../../query/database.ts';
import { PublishError } from './post-statement.ts';

const isFault = (error: unknown): error is Error =>
  error instanceof PublishError ||
  error instanceof DataError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** The exit code of a command; what the person who typed it can mend is said in one line. */
export async function runOrSay(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!isFault(error)) throw error;
    console.error(error.message);
    return 1;
  }
}
