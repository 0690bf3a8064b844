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

const ledger = strToU8(
  [
    '单位名称,年度,本年新收政府信息公开申请数量,上年结转政府信息公开申请数量,予以公开,部分公开,不明栏',
    '成都市武侯区人民政府,2022,12,1,9,0,5',
    '成都市锦江区人民政府,2022,20,0,15,1,6',
    '成都市青羊区人民政府,2022,31,2,22,1,7',
  ].join('\n'),
);

describe('a ledger', () => {
  it('waits until what its columns hold is chosen, and is read so', async () => {
    const [waiting] = await read('ledger.csv', ledger);
    const proposed = waiting && 'ledger' in waiting ? waiting.ledger.mapping.columns : [];
    expect(proposed.map(({ key }) => key).slice(0, 3)).toEqual([
      'publisher',
      'year',
      'requests.received.total',
    ]);
    const columns = proposed.map(({ key, column }) => (column === 6 ? 'requests.concluded.total' : key));
    const outcomes: Outcome[] = [];
    const chosen = { 'ledger.csv': [{ columns, year: null }] };
    for await (const outcome of readDocuments('ledger.csv', ledger, chosen)) outcomes.push(outcome);
    expect(outcomes).toHaveLength(3);
    expect(outcomes[0]).toMatchObject({
      report: { report: { year: 2022 }, figures: { 'requests.concluded.total': { value: 5 } } },
    });
  });
});

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
