import { indicators, type Indicator } from '../../schema/indicators.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import type { Subject } from './check-subject.ts';

const counted: readonly Indicator[] = indicators.filter(({ unit }) => unit === 'count' || unit === 'change');
const rated: readonly Indicator[] = indicators.filter(({ unit }) => unit === 'percent');

/** `range.count`: one finding for each count that is none, or one pass for all of them. */
export function checkCounts({ figures, channels }: Subject): readonly Finding[] {
  const wrong = (value: number, signed: boolean) => !Number.isInteger(value) || (!signed && value < 0);
  const findings: Finding[] = [];
  let counts = 0;
  for (const { key, unit } of counted) {
    const figure = figures[key];
    if (!hasValue(figure)) continue;
    counts += 1;
    const { value } = figure;
    if (wrong(value, unit === 'change')) {
      findings.push({ check: 'range.count', result: 'fail', at: key, left: { value, keys: [key] } });
    }
  }
  for (const { channel, items } of channels) {
    if (items !== null && wrong(items, false)) {
      findings.push({ check: 'range.count', result: 'fail', at: channel, left: { value: items, keys: [] } });
    }
  }
  if (findings.length > 0) return findings;
  const assessed = counts + channels.filter(({ items }) => items !== null).length;
  return assessed > 0 ? [{ check: 'range.count', result: 'pass', at: null }] : [];
}

/** `range.rate`: one finding for each rate outside of 0 to 100, or one pass for all of them. */
export function checkRates({ figures }: Subject): readonly Finding[] {
  const rates = rated.flatMap(({ key }) => {
    const figure = figures[key];
    return hasValue(figure) ? [{ key, value: figure.value }] : [];
  });
  const wrong = rates.filter(({ value }) => !(value >= 0 && value <= 100));
  if (wrong.length > 0) {
    return wrong.map(({ key, value }) => ({
      check: 'range.rate',
      result: 'fail',
      at: key,
      left: { value, keys: [key] },
    }));
  }
  return rates.length > 0 ? [{ check: 'range.rate', result: 'pass', at: null }] : [];
}

/** `unknown.row`: every row of the form's tables that it does not know, with its label and cells. */
export function checkUnknownRows({ unknown_rows, figures }: Subject): readonly Finding[] {
  const ofForm = unknown_rows.filter(({ place }) => place.section !== 'narrative');
  if (ofForm.length === 0) {
    const read = Object.keys(figures).some((key) => key.startsWith('requests.'));
    return read ? [{ check: 'unknown.row', result: 'pass', at: null }] : [];
  }
  return ofForm.map(({ label, cells, place }) => ({
    check: 'unknown.row',
    result: 'warn',
    at: place.section,
    left: { value: [label, ...cells].join(' | '), keys: [] },
  }));
}
