import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../src/cli/to-traditional.ts';
import type { Text } from '../../src/schema/axis.ts';

const folder = join(import.meta.dirname, '../../src/schema');

const isText = (value: object): value is Text => 'hans' in value && typeof value.hans === 'string';

/** Every text in three languages that a module's values hold, however deep. */
function textsIn(value: unknown, seen = new Set<object>()): Text[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return isText(value) ? [value] : Object.values(value).flatMap((part) => textsIn(part, seen));
}

describe('traditional Chinese in the schema', () => {
  it.each(readdirSync(folder))('%s is the simplified text converted', async (file) => {
    const texts = textsIn(await import(join(folder, file)));
    expect(texts.map(({ hant }) => hant)).toEqual(texts.map(({ hans }) => toTraditional(hans)));
  });

  it('is looked for where there is some', async () => {
    expect(textsIn(await import(join(folder, 'requests.ts'))).length).toBeGreaterThan(30);
  });
});
