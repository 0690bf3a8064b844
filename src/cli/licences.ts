import { judgePackages } from './supply/judge-packages.ts';
import { readPackages } from './supply/read-packages.ts';

/**
 * `npm run check:licences`: lists the licences of all packages and which run a script when installed; fails where one may
 * not be used.
 */
const packages = await readPackages('.');
for (const licence of [...new Set(packages.map((each) => each.licence))].sort()) {
  const held = packages.filter((each) => each.licence === licence);
  const served = held.filter(({ isServed }) => isServed).length;
  console.log(`${licence.padEnd(28)} ${String(held.length).padStart(4)} packages, ${served} of them served`);
}
const scripts = packages.filter(({ runsScript }) => runsScript).map(({ path }) => path);
console.log(`run a script when installed: ${scripts.join(', ') || 'none'}`);
const faults = judgePackages(packages);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
