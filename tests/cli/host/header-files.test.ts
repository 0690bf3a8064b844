import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../../src/cli/host/header-files.ts';
import { contentPolicy } from '../../../src/ui/shell/content-policy.ts';

const files = headerFiles(null);
const has = (program: string): boolean => spawnSync(program, ['version']).error === undefined;

describe('settings for hosts', () => {
  it.each(['_headers', 'host/nginx.conf', 'host/Caddyfile'])('%s sends the policy of the pages', (name) => {
    expect(files[name]).toContain(contentPolicy);
    expect(files[name]).toContain('immutable');
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
