import type { ImportWords } from './import-language.ts';

/**
 * Ends a command whose words cannot be written: without one where their reader has stopped, which is no fault; else, as
 * where a disk is full, with a sentence and this exit code.
 */
export function guardOutput({ outputLost }: Pick<ImportWords, 'outputLost'>, code: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${outputLost(error.code ?? error.name)}\n`, () => process.exit(code));
  });
}
