import { spawnSync } from 'node:child_process';
import { leftOut } from './left-out.ts';

/**
 * Runs scripts of package.json one after the other, and stops at the first that fails. One that left something out, which it has
 * told, stops none: the exit code is its own in the end.
 */
for (const step of process.argv.slice(2)) {
  const { status } = spawnSync(`npm run --silent ${step}`, { shell: true, stdio: 'inherit' });
  if (status === leftOut) process.exitCode = leftOut;
  else if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
