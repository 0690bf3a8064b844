import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReport, type Expected } from '../../../src/cli/accuracy/compare-report.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { readDoc } from '../../../src/import/read-doc.ts';

const folder = 'tests/fixtures/documents';
/** A made-up report of the 2021 form, saved by LibreOffice in the format of Word 97. */
const made = new Uint8Array(readFileSync(`${folder}/made-2023年.doc`));
const expected = JSON.parse(readFileSync(`${folder}/made-2023年.expected.json`, 'utf8')) as Expected;

describe('readDoc', () => {
  it('gives every figure of a report in the format of Word 97', async () => {
    const scores = compareReport(await importReport(made, { name: '2023年.doc' }), expected);
    expect(scores.flatMap(({ wrong, missing, invented }) => [...wrong, ...missing, ...invented])).toEqual([]);
    expect(scores.reduce((sum, { right }) => sum + right, 0)).toBe(
      Object.keys(expected.figures ?? {}).length,
    );
  });

  it('holds a merged cell as one cell in each of its places', async () => {
    const { blocks } = await readDocument(made, 'a.doc');
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    const requests = tables[1] ?? [];
    const heading = requests.findIndex((row) => row.some(({ text }) => text === '（三）不予公开'));
    expect(requests[heading]?.[1]?.text).toBe('（三）不予公开');
    expect(requests[heading + 7]?.[1]).toBe(requests[heading]?.[1]);
    expect(requests[heading + 8]?.[1]).not.toBe(requests[heading]?.[1]);
    expect(requests[0]?.[3]).toBe(requests[0]?.[9]);
  });

  it('never throws an unnamed error or hangs, when bytes are changed or cut off', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(changes, fc.constantFrom(1, 1, 0.7, 0.2), async (list, end) => {
        const bytes = made.slice(0, Math.ceil(made.length * end));
        for (const [at, value] of list) bytes[at % bytes.length] = value;
        try {
          await readDoc(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 150, timeout: 10_000 },
    );
  }, 120_000);
});
