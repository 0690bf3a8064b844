import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('../golden/views/', import.meta.url);

/** Compares with the kept answer; a mismatch (or a new view) writes NAME-changed.json beside it, to look at and keep. */
export function expectGolden(name: string, found: unknown) {
  const kept = new URL(`${name}.json`, folder);
  const changed = new URL(`${name}-changed.json`, folder);
  const text = `${JSON.stringify(found, null, 1)}\n`;
  rmSync(changed, { force: true });
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (text !== expected) writeFileSync(changed, text);
  expect(text === expected, `tests/golden/views/${name}.json differs from ${name}-changed.json`).toBe(true);
}
