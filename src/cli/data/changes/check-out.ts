import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether the work is kept in git, with a commit to go by. */
export const hasCommits = (): Promise<boolean> =>
  run('git', ['rev-parse', '--verify', '--quiet', 'HEAD']).then(
    () => true,
    () => false,
  );

/** The commit that last wrote into a folder; null where git or such a commit is not there. */
export async function findLastCommit(folder: string): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%H', '--', folder]);
    return stdout.trim() === '' ? null : stdout.trim();
  } catch {
    return null;
  }
}

/** Writes a folder of a commit below `to`, and leaves the work tree and its index alone. Gives where it is. */
export async function checkOut(commit: string, folder: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  const env = { ...process.env, GIT_INDEX_FILE: join(to, 'index') };
  await run('git', [`--work-tree=${to}`, 'checkout', '--quiet', commit, '--', folder], { env });
  return join(to, folder);
}
