import { rmSync } from 'node:fs';
import { lstat, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataFileError } from './data-error.ts';
import { isAlive } from './process-alive.ts';
import { removeLeftAside } from './write-aside.ts';

const name = '.import.lock';
/** The longest that a lock is waited for, and how often it is looked at (milliseconds). */
const patience = 120_000;
const pause = 30;
/** Waiting that is worth a word (milliseconds): a batch of reports is filed in less. */
const noticed = 2_000;
/** A lock without its process (milliseconds): that one was ended between making the file and writing to it. */
const blank = 5_000;

/** What happens to a lock that a person should know: another process is waited for, or one was ended and left its lock. */
export type LockNews = { readonly waitsFor: number } | { readonly takenOver: true };
export type TellLock = (news: LockNews) => void;

/** The locks that this process holds. */
const held = new Set<string>();

/** The process that holds a lock, as its file says. */
const holderOf = async (path: string): Promise<number> =>
  Number(await readFile(path, 'utf8').catch(() => ''));

/**
 * Whether whoever made a lock is gone. The number of a process tells nothing where it is this one's own, or older than
 * the machine runs: numbers are given again.
 */
async function isLeft(path: string): Promise<boolean> {
  const entry = await lstat(path).catch(() => null);
  if (entry === null) return false;
  if (!entry.isFile()) return true;
  const age = Date.now() - entry.mtimeMs;
  if (age > (uptime() + 1) * 1000) return true;
  const holder = await holderOf(path);
  if (holder === process.pid) return !held.has(path);
  return holder > 0 ? !isAlive(holder) : age > blank;
}

/** Makes a lock that tells its process; false where there is one. What it throws leaves none. */
async function make(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  held.add(path);
  try {
    await writeFile(path, String(process.pid));
    return true;
  } catch (error) {
    letGo(path);
    throw error;
  }
}

/** In one step, so that no other work of this process meets a lock that is neither held nor gone. */
function letGo(path: string): void {
  rmSync(path, { force: true });
  held.delete(path);
}

/**
 * Takes away a lock that was left, under a lock of its own: of several that find it, one alone removes it, and none
 * removes that which another has made since.
 */
async function takeAway(path: string): Promise<boolean> {
  const taking = `${path}.taken`;
  if (!(await make(taking))) {
    if (await isLeft(taking)) await rm(taking, { force: true, recursive: true });
    return false;
  }
  try {
    if (!(await isLeft(path))) return false;
    await rm(path, { force: true, recursive: true });
    return true;
  } finally {
    letGo(taking);
  }
}

/** Waits until a lock is made; gives whether one was taken over. Throws a `DataFileError` after too long a time. */
async function obtain(path: string, tell: TellLock): Promise<boolean> {
  const start = Date.now();
  let takenOver = false;
  let told = false;
  while (!(await make(path))) {
    const waited = Date.now() - start;
    if (await isLeft(path)) takenOver = (await takeAway(path)) || takenOver;
    else if (waited > patience) {
      throw new DataFileError(name, [{ kind: 'lockHeld', words: [String(await holderOf(path))] }]);
    } else if (waited > noticed && !told) {
      told = true;
      tell({ waitsFor: await holderOf(path) });
    }
    await wait(pause);
  }
  return takenOver;
}

/**
 * Does some work on a data folder while no other process does: two imports write the same list of publishers. The lock of
 * a process that was ended is taken over, and what that one left half written is removed. Throws a `DataFileError` where
 * another one holds the folder too long.
 */
export async function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  tell: TellLock = () => undefined,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = resolve(folder, name);
  const takenOver = await obtain(path, tell);
  try {
    if (takenOver) {
      await removeLeftAside(folder);
      tell({ takenOver });
    }
    return await work();
  } finally {
    letGo(path);
  }
}
