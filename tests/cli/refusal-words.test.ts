import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReports } from '../../src/cli/data/write-report.ts';
import { failureInWords } from '../../src/cli/failure-words.ts';
import { importAll } from '../../src/cli/import-all.ts';
import { loadWords, type ImportWords } from '../../src/cli/import-language.ts';
import { toFailure, type Failure } from '../../src/cli/imported.ts';
import { importReport } from '../../src/import/import-report.ts';
import type { ImportErrorKind } from '../../src/import/import-error.ts';
import { plainSetting, takeIn } from '../../src/import/intake.ts';
import { writePdf } from '../import/documents/write-pdf.ts';
import { randomFigures } from '../import/forms/figures.ts';
import { sampleForm } from '../import/forms/sample.ts';
import { toHtml } from '../import/forms/write-html.ts';
import { toLines } from '../import/forms/write-text.ts';

const form = sampleForm('2021', randomFigures('2021', 7));
const lines = toLines(form);
const title = `<h1>${form.title}</h1>`;

/** An archive of one file that says it is encrypted, in its own head and in the directory. */
function locked(): Uint8Array {
  const bytes = zipSync({ 'a.txt': strToU8(lines) });
  const view = new DataView(bytes.buffer);
  view.setUint16(6, 1, true);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return bytes;
}

const units = `<table><tr><td>单位</td><td>受理数</td><td>办结数</td><td>按时办结率</td></tr>${[
  '甲局',
  '乙局',
  '丙局',
]
  .map((name) => `<tr><td>${name}</td><td>12</td><td>12</td><td>100%</td></tr>`)
  .join('')}</table>`;
const ledger =
  '单位,行政复议结果维持,行政复议结果纠正,行政复议总计,复议后起诉总计,直接起诉总计\n乙县,1,2,3,4,5\n丙县,1,2,3,4,5';

/** A file for each kind of refusal, as it comes from a reader's hand. */
const files: Readonly<Record<ImportErrorKind, readonly [name: string, bytes: Uint8Array]>> = {
  empty: ['年报.txt', new Uint8Array()],
  binary: ['年报.txt', new Uint8Array([0x41, 0, 0x42, 0, 0x43, 0, 0, 7])],
  encoding: ['年报.txt', new Uint8Array([...strToU8('政府信息公开\n工作'), 0xff, 0xff, 0x20])],
  not_a_report: ['诗.txt', strToU8('床前明月光，疑是地上霜。举头望明月，低头思故乡。')],
  two_reports: ['年报.txt', strToU8(`${lines}\n${toLines(sampleForm('2021', randomFigures('2021', 8)))}`)],
  table_cut_off: ['年报.txt', strToU8(lines.slice(0, lines.indexOf('予以公开') + 20))],
  no_text: ['年报.pdf', writePdf([[{ kind: 'raw', content: '10 10 500 700 re S' }]])],
  too_large: ['年报.txt', strToU8(`${form.title}\n${'12\n'.repeat(300_000)}`)],
  too_deep: ['年报.html', strToU8(`${title}${'<table><tr><td>'.repeat(10_000)}`)],
  damaged: [
    '年报.doc',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
  ],
  unsupported: ['年报.rtf', strToU8('{\\rtf1 \\trowd\\cellx100\\cellx200 \\intbl a\\cell\\row}')],
  password: ['年报.zip', locked()],
  picture: ['年报.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
  other_archive: ['年报.rar', strToU8('Rar!\u001a')],
  other_kind: ['年报.caj', strToU8('CAJ\0')],
  no_document: ['年报.zip', zipSync({ 'a.png': new Uint8Array(3) })],
  several_documents: ['年报.zip', zipSync({ 'a.txt': strToU8(lines), 'b.txt': strToU8(lines) })],
  in_frame: ['年报.html', strToU8(`${title}<iframe src="https://a.example/report.html"></iframe>`)],
  by_script: ['年报.html', strToU8(`${title}<script>put("本年新收政府信息公开申请数量")</script>`)],
  no_year: [
    '年报.html',
    strToU8(`<h1>政府信息公开工作年度报告</h1>${toHtml(form).replaceAll(/20\d\d年/g, '')}`),
  ],
  no_place: ['通报.html', strToU8(`<h1>2023年5月热线通报</h1>${units}`)],
  no_number: ['台账2023年.csv', strToU8(`${ledger}\n甲区,无,无,无,无,无`)],
  columns_twice: ['台账2023年.csv', strToU8(ledger.replace('行政复议总计', '行政复议结果维持'))],
  nothing_read: ['年报.html', strToU8(`${title}<p>一、总体情况</p><p>二、主动公开政府信息情况</p>`)],
};

async function failureOf(name: string, bytes: Uint8Array): Promise<Failure | null> {
  const setting = { ...plainSetting, ledger: { confirmed: true, mapping: null } };
  for await (const taken of takeIn(name, bytes, setting)) if ('error' in taken) return taken.error;
  // An archive is taken in document by document; as one report it is more than one.
  return importReport(bytes, { name }).then(() => null, toFailure);
}

const system = (code: string): Error => Object.assign(new Error(`${code}: words of the system`), { code });

describe('what is said of a file that gave nothing', () => {
  let words: readonly ImportWords[];
  beforeAll(async () => {
    words = await Promise.all([loadWords('hans'), loadWords('hant'), loadWords('en')]);
  });

  /** The sentences of a failure in each language: they name the file, say why and what to do, each in its own words. */
  function expectSaid(file: string, failure: Failure): void {
    const said = words.map((each) => failureInWords(file, failure, each));
    for (const [at, text] of said.entries()) {
      const [first, ...rest] = text.split('\n');
      expect(first).toBe(file);
      const { nothingRead, todo } = words[at] ?? { nothingRead: '', todo: '' };
      expect(rest[0]).toMatch(new RegExp(`${nothingRead} \\(${failure.kind}\\): .{4,}`, 'u'));
      expect(rest.at(-1)).toMatch(new RegExp(`${todo}: .{4,}`, 'u'));
    }
    expect(new Set(said).size).toBe(said.length);
  }

  it.each(Object.entries(files))(
    'arises, and is said in three languages: %s',
    async (kind, [name, bytes]) => {
      const failure = await failureOf(name, bytes);
      expect(failure?.kind).toBe(kind);
      if (failure) expectSaid(`某市/${name}`, failure);
    },
  );

  it('says where, in the words of the language', async () => {
    const cut = await failureOf(...files.table_cut_off);
    const [hans = '', hant = '', en = ''] = words.map((each) =>
      failureInWords('a.txt', cut ?? { kind: '', message: '' }, each),
    );
    expect(hans).toMatch(/位置: 三、收到和处理申请, 第\d+行/);
    expect(hant).toMatch(/位置: 三、收到和處理申請, 第\d+行/);
    expect(en).toMatch(/where: .*, line \d+/);
    expect(hans).not.toMatch(/section requests/);
  });

  it('has a sentence of its own for each kind in each language', () => {
    for (const { errors, otherErrors } of words) {
      expect(Object.keys(errors)).toEqual(expect.arrayContaining(Object.keys(files)));
      const all = [...Object.values(errors), ...Object.values(otherErrors)].map(({ what }) => what);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it.each(['ENOENT', 'ENOSPC', 'EACCES', 'EROFS', 'EIO'])(
    'is said of what the system answers: %s',
    (code) => {
      const failure = toFailure(system(code));
      expectSaid('年报.txt', failure);
      const fault = words.map(({ errors }) => errors.fault.what);
      for (const [at, each] of words.entries()) {
        expect(failureInWords('年报.txt', failure, each)).not.toContain(fault[at] ?? '');
      }
    },
  );

  it.each([
    ['noJson', (folder: string) => writeFile(join(folder, 'publishers.json'), '{')],
    ['wrongType', (folder: string) => writeFile(join(folder, 'publishers.json'), '[{"id":1}]')],
    ['isLink', (folder: string) => symlink(tmpdir(), join(folder, 'reports'))],
  ] as const)('is said of the data folder, in no other language: %s', async (kind, spoil) => {
    const folder = await mkdtemp(join(tmpdir(), 'refusal-words-'));
    await spoil(folder);
    const imported = { file: '年报.html', id: 'a', findings: [] };
    const report = await importReport(strToU8(toHtml(form)), { name: '年报.html' });
    const source = { kind: 'document', file: '年报.html' } as const;
    const [filed] = await writeReports(folder, [{ ...imported, report, source }]).catch((error: unknown) => [
      error,
    ]);
    const failure = toFailure(filed);
    expect(failure.kind).toBe('DataFileError');
    expect(failure.fault?.problems.map((problem) => problem.kind)).toContain(kind);
    const spoilt = failure.fault?.file ?? '';
    expectSaid('年报.html', failure);
    const [hans = '', hant = ''] = words.map((each) => failureInWords('年报.html', failure, each));
    for (const text of [hans, hant]) {
      expect(text).toContain(spoilt);
      expect(text.replace('(DataFileError)', '').replaceAll(spoilt, '')).not.toMatch(/[a-z]{3,} [a-z]{2,}/i);
    }
    await rm(folder, { recursive: true });
  });

  it('is said of a fault of the program as such, with its words', () => {
    const failure = toFailure(new TypeError('x is not a function'));
    const said = words.map((each) => failureInWords('年报.txt', failure, each));
    for (const text of said) expect(text).toContain('x is not a function');
    expect(new Set(said).size).toBe(3);
  });

  it('is said of a document that was given up', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'refusal-words-'));
    const file = join(folder, '年报.html');
    await writeFile(file, toHtml(form));
    const options = { known: new Set<string>(), threads: 1, patience: 1 };
    for await (const imported of importAll([file], options)) {
      const failure = 'error' in imported ? imported.error : null;
      expect(failure?.kind).toBe('stopped');
      if (failure) expectSaid(file, failure);
    }
    expectSaid(file, { kind: 'memory', message: 'Reading it took more than 1024 MB of memory.' });
    await rm(folder, { recursive: true });
  }, 60_000);
});
