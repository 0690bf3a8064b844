import { publisherName } from '../../views/model/names.ts';
import type { Words } from '../kit/words.tsx';
import type { PlaceEntry } from './place-entries.ts';

/** What contains a place, and how much is held of its own government. */
export function placeNote(
  { above, reports }: PlaceEntry,
  { language, t, format }: Pick<Words, 'language' | 't' | 'format'>,
): string {
  const held = reports === 0 ? t.find.noReports : t.app.filter.reports(format.exact(reports, 'count'));
  return [publisherName(above, { language }), held].filter((part) => part !== '').join(' · ');
}
