import { measures, type MeasureKey } from '../schema/measures.ts';

/** Measures of older links by what they are called now. */
const formerMeasures: Readonly<Record<string, MeasureKey>> = { backlog: 'carried_to_next_year' };

/** Panels of older links by what they are called now. */
const formerPanels: Readonly<Record<string, string>> = {
  'requests-backlog': 'requests-carried-to-next-year',
  'backlog-trend': 'carried-to-next-year-trend',
};

const isMeasure = (text: string): text is MeasureKey => Object.hasOwn(measures, text);

/** The measure that a link of whatever age names; null for none. */
export function readMeasure(text: string | null): MeasureKey | null {
  const key = text === null ? '' : (formerMeasures[text] ?? text);
  return isMeasure(key) ? key : null;
}

/** The panel that a link of whatever age names, as it is called now. */
export const readPanel = (text: string): string => formerPanels[text] ?? text;
