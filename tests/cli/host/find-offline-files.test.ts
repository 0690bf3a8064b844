import { describe, expect, it } from 'vitest';
import { findOfflineFiles } from '../../../src/cli/host/find-offline-files.ts';
import type { Manifest } from '../../../src/schema/manifest.ts';

const sha256 = 'c0ffee'.padEnd(64, '0');
const site = [
  'assets/duckdb-eh-1.wasm-x.bin',
  'assets/index-x.js',
  'card.png',
  'data/manifest.json',
  'data/reports.parquet',
  'early.js',
  'index.html',
  'preview.png',
  'service-worker.js',
].map((path) => ({ path, bytes: 1, sha256 }));
const manifestOf = (bytes: number): Manifest => ({
  format: 1,
  version: 'abc',
  date: '2025-12-31',
  files: [{ table: 'reports', file: 'reports.parquet', rows: 1, bytes, sha256 }],
});

describe('what is kept for reading offline', () => {
  it('is every page, script and data file, under the address that the page asks for', () => {
    const { first, later } = findOfflineFiles(site, manifestOf(1000));
    expect(first).toEqual([
      { url: 'assets/index-x.js', revision: null },
      { url: 'data/manifest.json', revision: sha256.slice(0, 16) },
      { url: 'early.js?v=c0ffee000000', revision: null },
      { url: 'index.html', revision: sha256.slice(0, 16) },
      { url: 'data/reports.parquet?v=c0ffee000000', revision: null },
    ]);
    expect(later).toEqual(['assets/duckdb-eh-1.wasm-x.bin']);
  });

  it('leaves large data on the host', () => {
    const { first } = findOfflineFiles(site, manifestOf(200_000_000));
    expect(first.map(({ url }) => url)).not.toContainEqual(expect.stringContaining('.parquet'));
  });
});
