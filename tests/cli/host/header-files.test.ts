import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../../src/cli/host/header-files.ts';
import { pages } from '../../../src/ui/address/pages.ts';
import { contentPolicy, framePolicy } from '../../../src/ui/shell/content-policy.ts';

const files = headerFiles(null);
const has = (program: string): boolean => spawnSync(program, ['version']).error === undefined;

describe('settings for hosts', () => {
  it.each(['_headers', 'host/nginx.conf', 'host/Caddyfile'])('%s sends the policy of the pages', (name) => {
    expect(files[name]).toContain(contentPolicy);
    expect(files[name]).toContain('immutable');
  });

  it('let other sites frame charts, and nothing else', () => {
    const framed = (name: string, path: string): boolean => {
      const lines = (files[name] ?? '').split('\n');
      const from = lines.indexOf(path);
      const rule = lines.slice(
        from + 1,
        from + 2 + lines.slice(from + 1).findIndex((line) => /^\S/u.test(line)),
      );
      return from !== -1 && !rule.join('\n').includes(framePolicy);
    };
    for (const path of ['location / {', 'location /assets/ {'])
      expect(framed('host/nginx.conf', path)).toBe(false);
    expect(framed('host/nginx.conf', 'location /embed/ {')).toBe(true);
    for (const path of [
      '/',
      '/index.html',
      ...pages.flatMap((page) => (page.path === '' ? [] : [`/${page.path}*`])),
    ]) {
      expect(files._headers?.split('\n')).toContain(path);
      expect(framed('_headers', path)).toBe(false);
    }
    expect(files._headers).not.toContain('/embed/');
    expect(files['host/Caddyfile']).toMatch(
      /@unframed not path \/embed\/\*\nheader @unframed \+Content-Security-Policy/u,
    );
  });

  it.skipIf(!has('nginx'))('are taken by nginx', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    writeFileSync(join(folder, 'board.conf'), files['host/nginx.conf'] ?? '');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid; error_log stderr; events {} http { access_log off; server { listen unix:${folder}/socket; include ${folder}/board.conf; } }`,
    );
    const { status, stderr } = spawnSync('nginx', ['-t', '-q', '-c', join(folder, 'nginx.conf')], {
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('[emerg]');
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it.skipIf(!has('caddy'))('are taken by Caddy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
    writeFileSync(join(folder, 'board'), files['host/Caddyfile'] ?? '');
    writeFileSync(join(folder, 'Caddyfile'), `http://127.0.0.1:80 {\nimport ${folder}/board\n}\n`);
    const { status, stderr } = spawnSync('caddy', ['validate', '--config', join(folder, 'Caddyfile')], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    expect(status, stderr).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
