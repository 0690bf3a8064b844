import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile } from '../../src/engine/fetch-file.ts';
import { longestSilence } from '../../src/engine/silence.ts';
import type { ManifestFile } from '../../src/schema/manifest.ts';
import { serveFolders, type StaticServer } from '../static-server.ts';

const small = Buffer.from('PAR1 small file PAR1');
const large = Buffer.alloc(5_000_000, 'figures and their places ');

const entry = (file: string, bytes: Buffer): ManifestFile => ({
  table: 'reports',
  file,
  rows: 1,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

describe('openFile', () => {
  let folder: string;
  let withRanges: StaticServer;
  let without: StaticServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fetch-file-'));
    await writeFile(join(folder, 'small.parquet'), small);
    await writeFile(join(folder, 'large.parquet'), large);
    withRanges = await serveFolders({ '/': folder }, { ranges: true });
    without = await serveFolders({ '/': folder }, { ranges: false });
  });

  afterAll(async () => {
    await withRanges.close();
    await without.close();
    await rm(folder, { recursive: true });
  });

  it('takes a small file whole', async () => {
    const file = await openFile(withRanges.url, entry('small.parquet', small));
    expect(file.byteLength).toBe(small.length);
    expect(Buffer.from(await file.slice(5, 10)).toString()).toBe('small');
    expect(Buffer.from(await file.slice(-4)).toString()).toBe('PAR1');
  });

  it('takes only the ranges it needs of a large one', async () => {
    withRanges.sent.clear();
    const file = await openFile(withRanges.url, entry('large.parquet', large));
    expect(Buffer.from(await file.slice(100, 200))).toEqual(large.subarray(100, 200));
    expect(Buffer.from(await file.slice(4_999_990, 5_000_000))).toEqual(large.subarray(4_999_990));
    expect(withRanges.sent.get('/large.parquet')).toBe(2 ** 19 + 100);
  });

  it('takes the whole file, once, from a host without ranges', async () => {
    without.sent.clear();
    const file = await openFile(without.url, entry('large.parquet', large));
    expect(Buffer.from(await file.slice(100, 200))).toEqual(large.subarray(100, 200));
    expect(Buffer.from(await file.slice(0, 10))).toEqual(large.subarray(0, 10));
    expect(without.sent.get('/large.parquet')).toBe(large.length);
  });

  it.each(['small.parquet', 'large.parquet'])(
    'refuses a %s that is not the one of the manifest',
    async (name) => {
      const bytes = name === 'small.parquet' ? small : large;
      const changed = Buffer.from(bytes);
      changed[3] = 7;
      await expect(openFile(without.url, entry(name, changed))).rejects.toMatchObject({
        name: 'DataError',
        file: name,
        message: expect.stringContaining('SHA-256') as string,
      });
      const longer = { ...entry(name, bytes), bytes: bytes.length + 1 };
      await expect(openFile(without.url, longer)).rejects.toMatchObject({ name: 'DataError', file: name });
      await expect(openFile(withRanges.url, longer)).rejects.toMatchObject({ name: 'DataError', file: name });
    },
  );

  it('says which file is missing, what the server said, and what to do', async () => {
    await expect(openFile(without.url, entry('absent.parquet', small))).rejects.toMatchObject({
      name: 'DataError',
      file: 'absent.parquet',
      message: expect.stringMatching(/absent\.parquet.*404.*try again/) as string,
    });
    await expect(openFile('http://127.0.0.1:9/', entry('x.parquet', small))).rejects.toMatchObject({
      name: 'DataError',
      file: 'x.parquet',
    });
  });

  it('tells another file of the same length on plain http too, where browsers hash nothing', async () => {
    vi.stubGlobal('crypto', {});
    try {
      const file = await openFile(without.url, entry('small.parquet', small));
      expect(file.byteLength).toBe(small.length);
      const changed = Buffer.from(small);
      changed[3] = 7;
      await expect(openFile(without.url, entry('small.parquet', changed))).rejects.toMatchObject({
        name: 'DataError',
        message: expect.stringContaining('SHA-256') as string,
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each(['before its first byte', 'on its way'])(
    'gives up a host that is silent %s, and names the file',
    async (when) => {
      const silent = createServer((_, response) => {
        if (when === 'on its way') response.writeHead(200, { 'Content-Length': small.length }).write('PAR1');
      });
      await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
      const { port } = silent.address() as AddressInfo;
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const asked = openFile(`http://127.0.0.1:${port}/`, entry('small.parquet', small)).catch(
          (error: unknown) => error,
        );
        await once(silent, 'request');
        for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
        await vi.advanceTimersByTimeAsync(longestSilence / 2);
        await new Promise((later) => {
          setImmediate(later);
        });
        await vi.advanceTimersByTimeAsync(longestSilence);
        expect(await asked).toMatchObject({
          name: 'DataError',
          file: 'small.parquet',
          message: expect.stringMatching(/sent nothing for 60 seconds/u) as unknown,
        });
      } finally {
        vi.useRealTimers();
        silent.closeAllConnections();
        silent.close();
      }
    },
  );
});
