import type { Filter } from '../../query/filter.ts';
import { editionOfYear, editions } from '../../schema/editions.ts';
import { editionsOf, hasTwoBases, type MeasureKey } from '../../schema/measures.ts';
import type { ViewContext } from '../model/view.ts';

const isOfForm = (key: MeasureKey, { years }: Filter): boolean =>
  years.some((year) => editionsOf(key).some((edition) => edition === editionOfYear(year)));

/**
 * That no chosen year is of a form that asks for the measure, where none gives it: more reports of these years would fill
 * nothing. Null for what is told in the text as well, and for publishers whom the reader chose.
 */
export function refuseForm(key: MeasureKey, given: number, { filter, t, say }: ViewContext): string | null {
  const forms = editionsOf(key);
  if (given > 0 || filter.years.length === 0 || filter.publishers.length > 0) return null;
  if (forms.length === 0 || hasTwoBases(key) || isOfForm(key, filter)) return null;
  return t.groups.notInForm(forms.map((form) => say(editions[form].names)).join(t.app.filter.and));
}
