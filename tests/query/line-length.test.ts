import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/query');
const longest = 160;

describe('the SQL of the questions', () => {
  it('has no line that a person must scroll for', () => {
    const long = readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.length > longest ? [`${name}:${at + 1}: ${line.length}`] : [])),
    );
    expect(long).toEqual([]);
  });
});
