import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DataFileError, faultLines, type DataProblem } from '../../src/cli/data/data-error.ts';
import { loadDataFaults } from '../../src/cli/import-language.ts';
import { openDataFolder, readReport, toPublishers, type Publishers } from '../../src/cli/data/read-data.ts';
import { writeReport } from '../../src/cli/data/write-report.ts';
import { languageIds } from '../../src/schema/languages.ts';
import { makeFolder, makeReport } from './make-folder.ts';

/** A change of a file's text, or the bytes that are put in its place. */
type Spoil = (text: string) => string | Uint8Array;
const replacing =
  (from: string | RegExp, to: string): Spoil =>
  (text) => {
    const spoilt = text.replace(from, to);
    if (spoilt === text) throw new Error(`The file has no ${String(from)}.`);
    return spoilt;
  };

/** What is done to a report's file by hand, the kind of the fault, and where in the file it is. */
const cases: readonly (readonly [string, Spoil, DataProblem['kind'], string])[] = [
  [
    'cut off in a figure',
    (text) => text.slice(0, text.indexOf('"hotline.orders": ') + 18),
    'noJson',
    'figures › hotline.orders',
  ],
  ['emptied', () => '', 'noJson', ''],
  ['filled with zeros', () => new Uint8Array(4096), 'noJson', ''],
  ['with a comma too many', replacing('"hotline.orders": 5', '"hotline.orders": 5,'), 'noJson', 'figures'],
  ['with words behind its end', (text) => `${text}<<<<<<< HEAD`, 'noJson', ''],
  [
    'in another encoding',
    (text) =>
      Buffer.concat([
        Buffer.from('{\n "report": {"publisher": "'),
        Buffer.from([0xd6, 0xd0]),
        Buffer.from(`"}, ${text.slice(1)}`),
      ]),
    'noUtf8',
    'report › publisher',
  ],
  [
    'with a figure twice',
    replacing('"hotline.orders": 5', '"hotline.orders": 5, "hotline.orders": 6'),
    'twice',
    'figures',
  ],
  ['with a part twice', (text) => text.replace(/\}\s*$/u, ', "partial": true }'), 'twice', ''],
  [
    'that goes too deep',
    replacing('"figures"', `"other_figures": { "a": ${'['.repeat(99)}${']'.repeat(99)} }, "figures"`),
    'tooDeep',
    '',
  ],
  ['that goes on for ever', () => '['.repeat(200_000), 'tooDeep', ''],
  ['of 17 MB', (text) => text + ' '.repeat(17_000_000), 'tooLarge', ''],
  ['a list', () => '[]', 'wrongType', ''],
  ['a number', () => '7', 'wrongType', ''],
  [
    'with a figure as text',
    replacing('"hotline.orders": 5', '"hotline.orders": "5"'),
    'noFigure',
    'figures › hotline.orders',
  ],
  [
    'with a figure without bounds',
    replacing('"hotline.orders": 5', '"hotline.orders": 1e999'),
    'noFigure',
    'figures › hotline.orders',
  ],
  [
    'with a figure that is a list',
    replacing('"hotline.orders": 5', '"hotline.orders": [5]'),
    'noFigure',
    'figures › hotline.orders',
  ],
  ['with an unknown figure', replacing('"hotline.orders"', '"hotline.order"'), 'unknownKey', 'figures'],
  ['with an unknown part', replacing('{', '{ "comment": 1,'), 'unknownKey', ''],
  ['with an unknown part of its head', replacing('"year"', '"yaer": 1, "year"'), 'unknownKey', 'report'],
  ['without its sources', replacing('"sources"', '"source"'), 'missing', 'sources'],
  ['with no source', replacing(/"sources": \[[^\]]*\]/u, '"sources": []'), 'empty', 'sources'],
  [
    'with a source of no kind',
    replacing('"kind": "document"', '"kind": "hearsay"'),
    'notAmong',
    'sources › 0 › kind',
  ],
  [
    'with a day that is none',
    replacing('"published": null', '"published": "2023-02-30"'),
    'noDay',
    'report › published',
  ],
  ['with a year as text', replacing('"year": 2022', '"year": "2022"'), 'wrongType', 'report › year'],
  ['with a year out of range', replacing('"year": 2022', '"year": 22'), 'outOfRange', 'report › year'],
  ['of another year', replacing('"year": 2022', '"year": 2021'), 'otherYear', 'report › year'],
  ['of nobody', replacing(/"publisher": "[^"]*"/u, '"publisher": "nobody"'), 'unknownPublisher', 'publisher'],
];

describe('a report’s file that was spoilt by hand', () => {
  let folder = '';
  let path = '';
  let good = '';
  let known: Publishers = new Map();
  beforeAll(async () => {
    folder = makeFolder();
    const report = makeReport({ publisher: '沭阳县', year: 2022 }, { 'hotline.orders': 5 });
    ({ path } = await writeReport(folder, report, { kind: 'document', file: 'a.txt' }));
    good = readFileSync(path, 'utf8');
    known = toPublishers((await openDataFolder(folder)).publishers);
  });

  const faultOf = (spoil: Spoil): DataFileError => {
    writeFileSync(path, spoil(good));
    try {
      readReport(folder, path, known);
    } catch (error) {
      if (error instanceof DataFileError) return error;
      throw error;
    }
    throw new Error('The file was read.');
  };

  it.each(cases)('names its file and its place: %s', async (_, spoil, kind, place) => {
    const error = faultOf(spoil);
    expect(error.file).toBe('reports/jiangsu/321322-shuyang/2022.json');
    const [problem] = error.problems;
    expect({ kind: problem?.kind, place: (problem?.at ?? []).join(' › ') }).toEqual({ kind, place });
    for (const language of languageIds) {
      const lines = faultLines(error, await loadDataFaults(language)).join('\n');
      expect(lines).toContain(error.file);
      expect(lines).toContain(place);
      expect(lines).toMatch(language === 'en' ? /cannot be used/u : /不能用：\n.*\p{Script=Han}/u);
      expect(lines).not.toMatch(/undefined|null|NaN|Expected|Invalid|Unexpected/u);
    }
  });

  it('reads what is written by hand and right: a mark of UTF-8, escapes, a quotation mark before a colon', () => {
    const spoilt = good
      .replace('"file": "a.txt"', '"file": "a\\u4e2d \\": b.txt"')
      .replace('"hotline.orders"', '"hotline.\\u006frders"');
    writeFileSync(path, `\uFEFF${spoilt}`);
    const { content } = readReport(folder, path, known);
    expect(content.sources[0]?.file).toBe('a中 ": b.txt');
    expect(content.figures['hotline.orders']).toBe(5);
  });

  it('keeps an import from filing over it, and says which file it is, in each language', async () => {
    const { fileBatch } = await import('../../src/cli/import-batches.ts');
    const { loadWords } = await import('../../src/cli/import-language.ts');
    writeFileSync(path, '{');
    const report = makeReport({ publisher: '沭阳县', year: 2022 }, { 'hotline.orders': 6 });
    const taken = {
      file: '年报.docx',
      id: 'a',
      report,
      findings: [],
      source: { kind: 'document', file: '年报.docx' },
    } as const;
    for (const language of languageIds) {
      const [line] = await fileBatch([taken], folder, await loadWords(language));
      expect(line?.line).toContain('reports/jiangsu/321322-shuyang/2022.json');
      expect(line?.line).toContain((await loadDataFaults(language)).problems.noJson('1', '2'));
      expect(readFileSync(path, 'utf8')).toBe('{');
    }
  });

  it('refuses a list of publishers in which one stands twice, rather than keep one of the two', async () => {
    const list = join(folder, 'publishers.json');
    const before = readFileSync(list, 'utf8');
    const [entry] = JSON.parse(before) as object[];
    writeFileSync(list, JSON.stringify([entry, { ...entry, also: ['沭阳'] }]));
    const report = makeReport({ publisher: '泗阳县', year: 2022 }, { 'hotline.orders': 6 });
    const error = await writeReport(folder, report, { kind: 'document' }).then(
      () => null,
      (each: unknown) => each,
    );
    expect(error).toMatchObject({
      file: 'publishers.json',
      problems: [{ kind: 'idTwice', words: ['321322-shuyang'] }],
    });
    expect(readFileSync(list, 'utf8')).toContain('沭阳');
    writeFileSync(list, before);
  });

  it('names a file that the system does not let be read', () => {
    const lost = join(dirname(path), '2020.json');
    expect(() => readReport(folder, lost, known)).toThrow(/2020\.json cannot be used:\n.*ENOENT/u);
  });
});
