import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeLists } from '../schema/changes.ts';
import { checkOut, findLastCommit, hasCommits } from './data/changes/check-out.ts';
import { compareStates } from './data/changes/compare-states.ts';
import { readEntries, entryName, writeEntry } from './data/changes/entry-files.ts';
import { nothingFiled, readFiledState } from './data/changes/filed-state.ts';
import { compileData } from './data/compile-data.ts';
import { DataFileError, faultLines } from './data/data-error.ts';
import { languageOf, loadDataFaults } from './import-language.ts';

/**
 * `npm run release:data`: compiles data/ and writes an entry of data/changes/: what this version changes in the one that
 * was released before it, which is data/ at the commit of the newest entry. `--from` names another folder or commit to
 * compare with. An entry that is in no commit yet is written anew. Writes nothing where the version has its entry.
 */
const { values } = parseArgs({ options: { from: { type: 'string' }, day: { type: 'string' } } });
const log = 'data/changes';

/** The folder to compare with; null for the first version. */
async function findBefore(first: boolean, aside: string): Promise<string | null> {
  const { from } = values;
  if (from === undefined && first) return null;
  const commit = from ?? (await findLastCommit(log));
  if (commit === null) {
    throw new DataFileError(log, [{ kind: 'noCommit' }]);
  }
  const isFolder = await readFiledState(commit).then(
    () => true,
    () => false,
  );
  return isFolder ? commit : checkOut(commit, 'data', aside);
}

const aside = await mkdtemp(join(tmpdir(), 'release-'));
try {
  const entries = await readEntries(log);
  const newest = entries.at(-1);
  const { version, date } = await compileData('data', 'public/data');
  if (newest?.version === version)
    console.log(`data version ${version} has its entry: ${log}/${entryName(newest.number)}`);
  else {
    const isDraft =
      values.from === undefined &&
      newest !== undefined &&
      (await hasCommits()) &&
      (await findLastCommit(join(log, entryName(newest.number)))) === null;
    const prior = isDraft ? entries.at(-2) : newest;
    const before = await findBefore(prior === undefined, aside);
    const old = before === null ? nothingFiled : await readFiledState(before);
    const { totals, lists } = await compareStates(old, await readFiledState('data'));
    const number = (prior?.number ?? 0) + 1;
    const released = values.day ?? new Date().toISOString().slice(0, 10);
    await writeEntry(log, { number, released, version, date, before: prior?.version ?? null, totals, lists });
    for (const name of changeLists) {
      if (lists[name].length > 0)
        console.log(`${name.replaceAll('_', ' ').padEnd(20)} ${lists[name].length}`);
    }
    console.log(`${log}/${entryName(number)}: data version ${version}; commit it together with data/`);
  }
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  console.error(faultLines(error, await loadDataFaults(languageOf(undefined))).join('\n'));
  process.exitCode = 1;
} finally {
  await rm(aside, { recursive: true, force: true });
}
