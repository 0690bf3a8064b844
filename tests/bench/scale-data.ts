import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../src/schema/manifest.ts';
import { tables } from '../../src/schema/tables.ts';
import { generateScale } from '../engine/generate-scale.ts';
import { generatedTables } from '../engine/generated-sql.ts';

export const cache = resolve(import.meta.dirname, '../../.cache/scale');

/** A data folder of about so many generated reports; such folders are kept, by what they are generated with. */
export async function dataOf(reports: number): Promise<{ folder: string; manifest: Manifest }> {
  const made = createHash('sha256')
    .update([...generatedTables(reports), JSON.stringify(tables)].join('\n'))
    .digest('hex')
    .slice(0, 8);
  const folder = join(cache, `${reports}-${made}`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const start = performance.now();
    await generateScale(folder, reports);
    console.log(`  generated in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return { folder, manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest };
}
