import { describe, expect, it } from 'vitest';
import { formats } from '../../src/import/formats.ts';
import { importReport } from '../../src/import/import-report.ts';
import { golden } from './shared.ts';

/** The format that reads a file; documents that only the plain-text reader would take have no reader yet. */
const readerOf = (bytes: Uint8Array, file: string): string | undefined =>
  formats.find(({ detect }) => detect(bytes, file))?.id;

const readable = golden().filter(
  ({ bytes, file }) => readerOf(bytes, file) !== 'text' || file.endsWith('.txt'),
);
const told = /^(?:narrative|hotline|services)\./;

describe('real reports', () => {
  it.skipIf(golden().length > 0)('are not here: ../shared/reports is missing', () => {
    expect(golden()).toEqual([]);
  });

  it.runIf(golden().length > 0)('are there to be read', () => {
    expect(readable.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['ankang-hitech-2019.txt', 'suqian-2023.html']),
    );
  });

  describe.each(readable)('$file', ({ file, bytes, expected }) => {
    it('has every expected figure, and no other in its tables', async () => {
      const { figures } = await importReport(bytes, { name: file });
      const values = Object.fromEntries(
        Object.entries(figures).map(([key, figure]) => [key, 'value' in figure ? figure.value : figure]),
      );
      const wanted = Object.fromEntries(
        Object.entries(expected.figures).map(([key, figure]) => [
          key,
          typeof figure === 'number' ? figure : figure.value,
        ]),
      );
      expect(values).toMatchObject(wanted);
      expect(Object.keys(values).filter((key) => !told.test(key) && !(key in wanted))).toEqual([]);
      for (const [key, figure] of Object.entries(expected.figures)) {
        if (typeof figure !== 'number') expect(figures[key as keyof typeof figures]).toMatchObject(figure);
      }
    });

    it('has the expected channels, head, and a place for every figure', async () => {
      const { report, channels, figures, places } = await importReport(bytes, { name: file });
      expect(report).toMatchObject(expected.report);
      expect(channels.map(({ channel, items }) => ({ channel, items }))).toEqual(expected.channels);
      expect(Object.keys(places).sort()).toEqual(Object.keys(figures).sort());
    });
  });
});
