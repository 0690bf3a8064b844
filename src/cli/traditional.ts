/** Derives src/text/hant from src/text/hans: `npm run traditional`; with `--check`, only says whether it is up to date. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { toTraditional } from './to-traditional.ts';

const texts = new URL('../text/', import.meta.url);
const catalogues = (await readdir(new URL('hans/', texts))).sort();
const checkOnly = process.argv.includes('--check');

async function derive(name: string): Promise<boolean> {
  const target = new URL(`hant/${name}`, texts);
  const source = await readFile(new URL(`hans/${name}`, texts), 'utf8');
  const options = await resolveConfig(target.pathname);
  const text = await format(toTraditional(source), { ...options, parser: 'typescript' });
  const present = await readFile(target, 'utf8').catch(() => null);
  if (present === text) return true;
  if (!checkOnly) await writeFile(target, text);
  return false;
}

const same = await Promise.all(catalogues.map(derive));
const stale = catalogues.filter((_, index) => same[index] === false);
if (stale.length > 0) {
  console.log(
    `${checkOnly ? 'Out of date' : 'Written'}: ${stale.map((name) => `src/text/hant/${name}`).join(', ')}`,
  );
  if (checkOnly) process.exitCode = 1;
}
