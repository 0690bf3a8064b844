import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataFileError } from './data-error.ts';

const name = '.import.lock';
const patience = 120_000;
const pause = 30;
/** A lock without its process (milliseconds): that one was ended between making the file and writing to it. */
const blank = 5_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The process that holds a lock, as its file says. */
const holderOf = async (path: string): Promise<number> =>
  Number(await readFile(path, 'utf8').catch(() => ''));

/** Whether whoever made a lock is gone: an import that was killed takes nothing with it. */
async function isLeft(path: string): Promise<boolean> {
  const holder = await holderOf(path);
  if (holder > 0) return !isAlive(holder);
  const entry = await stat(path).catch(() => null);
  return entry !== null && Date.now() - entry.mtimeMs > blank;
}

/** Takes away a lock that was left; another process may be at it as well, and have made its own by now. */
async function takeAway(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  if (await isLeft(aside)) await rm(aside, { force: true });
  else await rename(aside, path).catch(() => undefined);
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Does some work on a data folder while no other process does: two imports write the same list of publishers. Throws a
 * `DataFileError` where another one holds the folder too long.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const end = Date.now() + patience;
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!isThere(error)) {
        await rm(path, { force: true });
        throw error;
      }
    }
    if (await isLeft(path)) await takeAway(path);
    else if (Date.now() > end) {
      throw new DataFileError(
        name,
        [`another import (process ${await holderOf(path)}) writes here; wait for its end, and try again`],
        'data_busy',
      );
    } else await wait(pause);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
