import type { MeasureRow } from '../../query/compared-reports.ts';
import { hasTwoBases, measureOf, measures, type MeasureKey } from '../../schema/measures.ts';
import { pillars, type Pillar } from '../../schema/measures/pillars.ts';
import { toGridRow, type GridGroup, type GridRow } from './compare-rows.ts';
import type { Side } from './compare-sides.ts';
import { keysOf } from '../measure/latest-rows.ts';
import type { ViewContext } from '../model/view.ts';
import { basisName, correctionWords, isReason, reasonName } from '../model/names.ts';

export const measureKeys = Object.keys(measures) as MeasureKey[];

/** Measures that some report of these publishers may give, a list a pillar; pillars without any are left out. */
export const measuresByPillar = (): { readonly pillar: Pillar; readonly keys: readonly MeasureKey[] }[] =>
  (Object.keys(pillars) as Pillar[])
    .map((pillar) => ({ pillar, keys: measureKeys.filter((key) => measureOf(key).pillar === pillar) }))
    .filter(({ keys }) => keys.length > 0);

/** What stands beside a value: its fraction, a denominator too small to rank by, approximate; its basis if not all share it. */
function notesOf(key: MeasureKey, row: MeasureRow, mixed: boolean, context: ViewContext): string[] {
  const { t, format } = context;
  const { kind, minimumN } = measureOf(key);
  const count = (value: number) => format.exact(value, 'count');
  const isFraction = kind === 'share' || kind === 'ratio';
  return [
    ...(isFraction && row.numerator !== null && row.denominator !== null
      ? [t.views.share(count(row.numerator), count(row.denominator))]
      : []),
    ...(isFraction && row.denominator !== null && row.value !== null && row.denominator < minimumN
      ? [t.compare.fewCases(count(minimumN))]
      : []),
    ...(mixed && row.basis !== null ? [basisName(row.basis, context)] : []),
    ...(row.approximate ? [t.views.approximate] : []),
    ...correctionWords(row.correction, context),
  ];
}

function measureRow(
  key: MeasureKey,
  sides: readonly Side[],
  rows: ReadonlyMap<string, MeasureRow>,
  context: ViewContext,
): GridRow {
  const { say, t } = context;
  const { names, unit, direction } = measureOf(key);
  const bases = new Set(
    sides.flatMap((side) => {
      const row = rows.get(`${key} ${side.report_id}`);
      return row && row.value !== null ? [row.basis] : [];
    }),
  );
  const given = sides.map((side) => {
    const row = rows.get(`${key} ${side.report_id}`);
    const missing = row?.missing ?? null;
    return {
      value: row?.value ?? null,
      reason: isReason(missing) ? reasonName(missing, context) : t.views.missing,
      reportId: side.report_id,
      keys: keysOf(key, row?.basis ?? null),
      notes: row ? notesOf(key, row, bases.size > 1, context) : [],
      ...(row?.basis === 'text' && hasTwoBases(key) ? { told: true } : {}),
    };
  });
  const note = [
    direction === null ? '' : t.compare.direction[direction],
    bases.size > 1 ? t.compare.mixedBases : basisName([...bases][0] ?? null, context),
  ].filter((text) => text !== '');
  return toGridRow({ id: key, name: say(names), unit, note: note.join(' · ') }, given, context);
}

/** Every measure of the registry for every side, a group a pillar. */
export function compareMeasures(
  sides: readonly Side[],
  rows: readonly MeasureRow[],
  context: ViewContext,
): GridGroup[] {
  const byReport = new Map(rows.map((row) => [`${row.measure ?? ''} ${row.report_id ?? ''}`, row]));
  return measuresByPillar().map(({ pillar, keys }) => ({
    id: pillar,
    name: context.say(pillars[pillar].names),
    rows: keys.map((key) => measureRow(key, sides, byReport, context)),
  }));
}
