import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { headerFiles } from '../../../src/cli/host/header-files.ts';
import { readDataServer } from '../../../src/cli/host/read-data-server.ts';
import { contentPolicy, contentPolicyWith } from '../../../src/ui/shell/content-policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-server-'));
const file = join(folder, 'data-server.json');
const plain = { address: 'https://data.example.org:8443/board/', database: 'board' };
const given = (content: object | string) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readDataServer(folder);
};
beforeEach(() => {
  rmSync(file, { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the data server that a host chooses', () => {
  it('is none where nothing is said, and then nothing of another origin may be asked', async () => {
    expect(await readDataServer(folder)).toBeNull();
    expect(contentPolicyWith(null)).toBe(contentPolicy);
    expect(contentPolicy).toContain("connect-src 'self' blob:;");
    expect(JSON.stringify(headerFiles(null))).not.toMatch(/https?:/);
  });

  it('may be asked by the pages, its origin alone', async () => {
    const server = await given({ ...plain, user: 'reader', seconds: 60 });
    expect(server).toEqual({ ...plain, user: 'reader', seconds: 60 });
    expect(contentPolicyWith(server)).toContain("connect-src 'self' blob: https://data.example.org:8443;");
    expect(headerFiles(server)._headers).toContain(contentPolicyWith(server));
  });

  it.each([
    ['a password in its address', { ...plain, address: 'https://reader:secret@data.example.org/' }],
    ['a parameter in its address', { ...plain, address: 'https://data.example.org/?password=secret' }],
    ['an address of another kind', { ...plain, address: 'file:///etc/passwd' }],
    ['a password beside it', { ...plain, password: 'secret' }],
    ['a database with a quote', { ...plain, database: 'board"; DROP' }],
    ['no time at all', { ...plain, seconds: 0 }],
    ['no database', { address: plain.address }],
    ['no JSON', '{'],
  ])('is refused with %s', async (_, content) => {
    await expect(given(content)).rejects.toMatchObject({ name: 'DataFileError', file: 'data-server.json' });
  });
});
