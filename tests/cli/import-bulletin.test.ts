import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bulletinInWords } from '../../src/cli/bulletin-words.ts';
import { UnknownPublisherError } from '../../src/places/locate.ts';
import { loadWords } from '../../src/cli/import-language.ts';
import { parseBulletinFile } from '../../src/cli/data/parse-data-file.ts';
import { writeBulletin } from '../../src/cli/data/write-bulletin.ts';
import { findKnown } from '../../src/cli/import-known.ts';
import { importFile } from '../../src/cli/import-one.ts';
import { isBulletin, type Imported } from '../../src/cli/imported.ts';
import { plainSetting } from '../../src/import/intake.ts';

const page = `<html><body><h1>宁国市2023年5月份12345热线办理情况通报</h1><p>5月份办理情况如下。</p>
<table><tr><td>序号</td><td>单位</td><td>派单总数</td><td>按时结案率</td><td>不满意率</td></tr>
<tr><td>1</td><td>住建局</td><td>64</td><td>98.4%</td><td>3%</td></tr>
<tr><td>2</td><td>西津街道</td><td>41</td><td>100%</td><td>0</td></tr>
<tr><td></td><td>合计</td><td>105</td><td>99%</td><td>2%</td></tr></table></body></html>`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulletin-'));
  await writeFile(join(folder, '5月通报.html'), page);
});
afterEach(() => rm(folder, { recursive: true }));

async function gather(known: ReadonlySet<string> = plainSetting.known): Promise<readonly Imported[]> {
  const all: Imported[] = [];
  for await (const imported of importFile(join(folder, '5月通报.html'), { ...plainSetting, known }))
    all.push(imported);
  return all;
}

it('files each unit of a bulletin by its period, as the files there are, and knows the bytes again', async () => {
  const [imported] = await gather();
  if (!imported || !isBulletin(imported)) throw new Error('No bulletin was read.');
  const data = join(folder, 'data');
  const filed = await writeBulletin(data, imported);
  expect(filed).toHaveLength(2);
  const paths = (await readdir(data, { recursive: true })).filter((path) => path.endsWith('2023-05-31.json'));
  expect(paths.sort()).toEqual([
    'bulletins/anhui/341881-ningguo-xijinjiedao/2023-05-01_2023-05-31.json',
    'bulletins/anhui/341881-ningguo-zhujianju/2023-05-01_2023-05-31.json',
  ]);
  const path = join(data, paths[1] ?? '');
  expect(parseBulletinFile(path, await readFile(path, 'utf8'))).toMatchObject({
    publisher: '341881-ningguo-zhujianju',
    bulletin: { publisher: '宁国市住建局', year: 2023, period: '2023年5月', period_end: '2023-05-31' },
    sources: [{ kind: 'document', file: '5月通报.html' }],
    figures: { 'hotline.dispatched': 64, 'hotline.on_time_rate': { value: 98.4 } },
    other_figures: { 不满意率: '3%' },
  });
  expect(await gather(await findKnown(data))).toMatchObject([{ unchanged: true }]);
});

it('says whose bulletin it is, which columns have no key, and which units have no place', async () => {
  const [imported] = await gather();
  if (!imported || !isBulletin(imported)) throw new Error('No bulletin was read.');
  const error = new UnknownPublisherError('No region.', '某局');
  const filed = [{ unit: '某局', error }];
  const words = bulletinInWords(imported, await loadWords('en'), filed);
  expect(words).toContain('Hotline bulletin of 宁国市: 2 units (2023年5月)');
  expect(words).toContain('unknown column  不满意率');
  expect(words).toContain('not filed  某局: No region.');
  const chinese = bulletinInWords(imported, await loadWords('hans'), filed);
  expect(chinese).toMatch(/未能归档 {2}某局: 看不出是哪个机关.*\(某局\) .*publisher-aliases\.json/);
  expect(chinese).not.toContain('No region');
});
