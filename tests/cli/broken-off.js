import fs from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { TextEncoder } from 'node:util';

/**
 * Loaded before a command, lets its process be killed, or its disk be full, at a step of its writing. `KILL_AT` and
 * `FULL_AT` are `before`, `half` or `after`, a space, and the end of the path that is written; a number before them tells
 * how many such steps go well.
 */
function parseStep(text) {
  const [, skip = '0', when, path] = /^(?:(\d+) )?(before|half|after) (\S+)$/u.exec(text ?? '') ?? [];
  return path === undefined ? null : { skip: Number(skip), when, path };
}

const steps = { kill: parseStep(process.env.KILL_AT), full: parseStep(process.env.FULL_AT) };

/** The process ends where a step is that of `KILL_AT`; throws as a full disk does where it is that of `FULL_AT`. */
function comeTo(when, path) {
  const written = String(path).replace(/\.\d+\.aside$/u, '');
  const meets = (step) => {
    if (step?.when !== when || !written.endsWith(step.path)) return false;
    step.skip -= 1;
    return step.skip < 0;
  };
  if (meets(steps.kill)) process.kill(process.pid, 'SIGKILL');
  if (!meets(steps.full)) return;
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
}

const { open, writeFile } = files;
const { rmSync } = fs;

files.writeFile = async (path, data, options) => {
  comeTo('before', path);
  const bytes = Uint8Array.from(typeof data === 'string' ? new TextEncoder().encode(data) : data);
  await writeFile(path, bytes.subarray(0, bytes.length / 2), options);
  comeTo('half', path);
  await writeFile(path, bytes.subarray(bytes.length / 2), { flag: 'a' });
};
files.open = async (path, ...rest) => {
  comeTo('before', path);
  const file = await open(path, ...rest);
  comeTo('half', path);
  return file;
};
fs.rmSync = (path, options) => {
  comeTo('after', path);
  rmSync(path, options);
};
syncBuiltinESMExports();
