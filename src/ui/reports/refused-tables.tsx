import { refusals } from '../../schema/refusals.ts';
import { placeWords } from '../../views/model/figure-place.ts';
import { useWords } from '../kit/words.tsx';
import type { OwnReport } from '../own/own-report.ts';

/** The tables of a report that were not taken, or not whole: where they stand, and why. */
export function RefusedTables({ own: { report } }: { readonly own: OwnReport }) {
  const words = useWords();
  const refused = report.refused ?? [];
  if (refused.length === 0) return null;
  return (
    <div className="form-section" data-section="refused">
      <h5>{words.t.reports.form.refused}</h5>
      <dl className="told-list">
        {refused.map(({ place, reason }, index) => (
          <div key={`${index} ${reason}`} data-reason={reason}>
            <dt>
              {placeWords(
                {
                  section: place.section,
                  table_number: place.table ?? null,
                  row_number: place.row ?? null,
                  column_number: place.column ?? null,
                  line: place.line ?? null,
                  page: place.page ?? null,
                },
                words,
              )}
            </dt>
            <dd>{words.say(refusals[reason].names)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
