import { levels, provinces } from '../../schema/publishers.ts';
import type { Words } from './words.tsx';

type Where = { readonly level: string | null; readonly province: string | null };

const has = <T extends object>(table: T, key: string | null): key is keyof T & string =>
  key !== null && Object.hasOwn(table, key);

/** Province and level of a publisher in words, as far as they are known. */
export function placeName({ level, province }: Where, { say, t }: Pick<Words, 'say' | 't'>): string {
  const parts = [
    ...(has(provinces, province) ? [say(provinces[province].names)] : []),
    ...(has(levels, level) ? [say(levels[level].names)] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t.app.source.unknown;
}
