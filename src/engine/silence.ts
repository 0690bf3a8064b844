import { DataError } from '../query/database.ts';

/** A host that sends nothing for so long (milliseconds) will send no more: what is asked for is not on its way. */
export const longestSilence = 60_000;

/**
 * Lets a step of a transfer take as long as a host may be silent. Rejects with a `DataError` that names the file after that, and
 * has told the transfer to end.
 */
export async function withinSilence<T>(step: Promise<T>, name: string, end: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new DataError(
          `${name} did not come: the server sent nothing for ${longestSilence / 1000} seconds. Try again.`,
          name,
        ),
      );
      end();
    }, longestSilence);
  });
  try {
    return await Promise.race([step, silence]);
  } finally {
    clearTimeout(timer);
  }
}
