import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocuments, type Outcome } from '../../../src/ui/reports/read-documents.ts';

const report = strToU8(
  '某县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，主动公开政府信息1234条。\n二、主动公开政府信息情况\n',
);

async function read(name: string, bytes: Uint8Array): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of readDocuments(name, bytes)) outcomes.push(outcome);
  return outcomes;
}

describe('readDocuments', () => {
  it('reads a document, names it by its content, and says what it was', async () => {
    const [one] = await read('folder/a.txt', report);
    const [other] = await read('b.txt', report);
    expect(one).toMatchObject({
      file: 'folder/a.txt',
      report: { report: { year: 2022 }, figures: { 'narrative.items_disclosed': { value: 1234 } } },
      source: { kind: 'document', file: 'a.txt' },
    });
    expect('id' in (one ?? {}) && one && 'id' in one && other && 'id' in other && one.id === other.id).toBe(
      true,
    );
  });

  it('gives every readable document of an archive, each with its own outcome', async () => {
    const archive = zipSync({
      'in/good.txt': report,
      'bad.txt': strToU8('x'),
      'picture.png': new Uint8Array(9),
    });
    const outcomes = await read('all.zip', archive);
    expect(outcomes.map(({ file }) => file).sort()).toEqual(['all.zip/bad.txt', 'all.zip/in/good.txt']);
    expect(outcomes.map((outcome) => ('error' in outcome ? outcome.error.kind : 'read')).sort()).toEqual([
      'not_a_report',
      'read',
    ]);
  });

  it.each([
    ['empty.txt', new Uint8Array(), 'empty'],
    ['bad.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'damaged'],
    ['bad.pdf', strToU8('%PDF-1.7 and no more'), 'damaged'],
    ['rich.rtf', strToU8('{\\rtf1 no more}'), 'not_a_report'],
  ])('says of %s what is wrong', async (name, bytes, kind) => {
    expect(await read(name, bytes)).toMatchObject([{ file: name, error: { kind } }]);
  });
});
