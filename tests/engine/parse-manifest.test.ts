import { describe, expect, it } from 'vitest';
import { filesOf, parseManifest } from '../../src/engine/parse-manifest.ts';

const file = { table: 'reports', file: 'reports.parquet', rows: 1, bytes: 2, sha256: 'a'.repeat(64) };
const manifest = { format: 1, version: '0123456789ab', date: '2025-01-31', files: [file] };

describe('parseManifest', () => {
  it('reads what the build writes', () => {
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it.each([
    ['a page in its place', '<!doctype html>'],
    ['null', 'null'],
    ['a format of the future', JSON.stringify({ ...manifest, format: 2 })],
    ['no files', JSON.stringify({ ...manifest, files: undefined })],
    ['a table the schema has not', JSON.stringify({ ...manifest, files: [{ ...file, table: 'toString' }] })],
    ['another host', JSON.stringify({ ...manifest, files: [{ ...file, file: 'https://example.com/x' }] })],
    [
      'a host without a scheme',
      JSON.stringify({ ...manifest, files: [{ ...file, file: '//example.com/x' }] }),
    ],
    ['another folder', JSON.stringify({ ...manifest, files: [{ ...file, file: '../x.parquet' }] })],
    ['rows that are not a count', JSON.stringify({ ...manifest, files: [{ ...file, rows: -1 }] })],
    ['a hash that is none', JSON.stringify({ ...manifest, files: [{ ...file, sha256: 'abc' }] })],
  ])('refuses %s, naming the manifest', (_, text) => {
    expect(() => parseManifest(text)).toThrow(
      expect.objectContaining({ name: 'DataError', file: 'manifest.json' }),
    );
  });
});

describe('filesOf', () => {
  it('keeps the order, and says which table has no file', () => {
    const two = { ...manifest, files: [file, { ...file, file: 'year=2021/b.parquet' }] };
    expect(filesOf(parseManifest(JSON.stringify(two)), 'reports').map((entry) => entry.file)).toEqual([
      'reports.parquet',
      'year=2021/b.parquet',
    ]);
    expect(() => filesOf(parseManifest(JSON.stringify(two)), 'channels')).toThrow(/“channels”/);
  });
});
