import type { Coverage } from '../../views/model/view.ts';
import type { Words } from '../kit/words.tsx';

/** “n of N, m missing” in words. */
export function coverageText(
  { shown, total, unit }: Coverage,
  { t, format }: Pick<Words, 't' | 'format'>,
): { readonly said: string; readonly lacking: string } {
  const count = (value: number) => format.exact(value, 'count');
  const missing = total - shown;
  return {
    said: t.app.coverage[unit](count(shown), count(total)),
    lacking: missing === 0 ? t.app.coverage.complete : t.app.coverage.missing[unit](count(missing)),
  };
}
