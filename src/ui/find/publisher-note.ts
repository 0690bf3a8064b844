import { publisherName } from '../../views/model/names.ts';
import { placeName } from '../kit/place-name.ts';
import type { Words } from '../kit/words.tsx';
import type { PublisherEntry } from './entries.ts';

/** Where a publisher is and how much is held of it: its parents where its name does not say them, place, level, reports. */
export function publisherNote(
  entry: PublisherEntry,
  words: Pick<Words, 'language' | 't' | 'say' | 'format'>,
): string {
  const { language, t, format } = words;
  const parent = entry.parent;
  const above = parent && !entry.hans.startsWith(parent.hans) ? [publisherName(parent, { language })] : [];
  const held = entry.reports === null ? [] : [t.app.filter.reports(format.exact(entry.reports, 'count'))];
  return [...above, placeName(entry, words), ...held].join(' · ');
}
