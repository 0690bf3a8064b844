import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('..', 'shared', 'reports');

/** What an expected file says of a report. */
type Expected = {
  readonly report: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<
    Record<string, number | { value: number; printed?: string; approximate?: boolean }>
  >;
  readonly channels: readonly { channel: string; items: number }[];
  readonly findings: Readonly<Partial<Record<'must_fail' | 'must_warn' | 'must_pass', readonly string[]>>>;
};

export type Golden = { readonly file: string; readonly bytes: Uint8Array; readonly expected: Expected };

/** The real reports that have an expected file beside them; none where the shared folder is not there. */
export function golden(): readonly Golden[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return names.flatMap((file) => {
    const expected = file.replace(/\.\w+$/, '.expected.json');
    if (expected === file || file.endsWith('.json') || !names.includes(expected)) return [];
    return [
      {
        file,
        bytes: readFileSync(join(folder, file)),
        expected: JSON.parse(readFileSync(join(folder, expected), 'utf8')) as Expected,
      },
    ];
  });
}
