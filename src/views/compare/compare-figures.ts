import type { FiguresRow, StatedRow } from '../../query/compared-reports.ts';
import { reasonOf } from '../../query/missing-reason.ts';
import type { Edition, Unit } from '../../schema/axis.ts';
import { indicators, type Indicator } from '../../schema/indicators.ts';
import { problems, type Problem } from '../../schema/problems.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import type { NumberUnit } from '../../text/format.ts';
import { toGridRow, type GridGroup } from './compare-rows.ts';
import type { Side } from './compare-sides.ts';
import type { ViewContext } from '../model/view.ts';
import { correctionWords } from '../model/names.ts';

const unitOf: Readonly<Record<Unit, NumberUnit>> = {
  count: 'count',
  change: 'count',
  flag: 'count',
  yuan: 'yuan',
  percent: 'percent',
};

const isProblem = (text: string | null | undefined): text is Problem =>
  typeof text === 'string' && Object.hasOwn(problems, text);

/** Whether an indicator is of one kind of applicant, which is folded into the total unless asked for. */
export const isOfApplicant = ({ section, column }: Pick<Indicator, 'section' | 'column'>): boolean =>
  section === 'requests' && column !== 'total';

/** Every indicator of every side, a group a section of the report; `byApplicant` unfolds the kinds of applicant. */
export function compareFigures(
  sides: readonly Side[],
  figures: readonly FiguresRow[],
  stated: readonly StatedRow[],
  byApplicant: boolean,
  context: ViewContext,
): GridGroup[] {
  const { say, t } = context;
  const reports = new Map(figures.map((row) => [row.report_id, row]));
  const marks = new Map(stated.map((row) => [`${row.report_id} ${row.key}`, row]));
  const shown = indicators.filter((indicator) => byApplicant || !isOfApplicant(indicator));
  return (Object.keys(sections) as SectionId[]).map((section) => ({
    id: section,
    name: say(sections[section].names),
    rows: shown
      .filter((indicator) => indicator.section === section)
      .map((indicator) => {
        const { key, names, path, unit } = indicator;
        const folded = section === 'requests' && !byApplicant;
        const given = sides.map((side) => {
          const mark = marks.get(`${side.report_id} ${key}`);
          const report = {
            year: side.year,
            edition: side.edition as Edition | null,
            partial: side.partial === true,
          };
          const problem = isProblem(mark?.problem) ? mark.problem : null;
          return {
            value: reports.get(side.report_id)?.[key] ?? null,
            reason: say(problems[reasonOf(indicator, report, problem)].names),
            reportId: side.report_id,
            keys: [key],
            notes: [
              ...(mark?.approximate === true ? [t.views.approximate] : []),
              ...correctionWords(mark?.correction ?? null, context),
            ],
          };
        });
        const name = folded ? path.slice(0, -1).map(say).join(' · ') : say(names);
        return toGridRow({ id: key, name, unit: unitOf[unit], note: '' }, given, context);
      }),
  }));
}
