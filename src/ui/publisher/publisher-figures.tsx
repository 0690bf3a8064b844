import { useEffect, useMemo, useState } from 'react';
import { reasonOf } from '../../query/missing-reason.ts';
import type { publisherReports, publisherStated } from '../../query/publisher-facts.ts';
import type { RowOf } from '../../query/query.ts';
import type { Edition } from '../../schema/axis.ts';
import { indicatorOf, indicators, isIndicatorKey, type Indicator } from '../../schema/indicators.ts';
import { derivedReasons, type Problem } from '../../schema/problems.ts';
import { scopes } from '../../schema/publishers.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { CorrectionNote } from '../source/correction-note.tsx';
import { numberUnitOf, problemWords } from '../source/figure-text.ts';
import { useNavigation } from '../address/navigation.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { Toggle } from '../kit/toggle.tsx';
import { useWords, type Words } from '../kit/words.tsx';

type ReportRow = RowOf<ReturnType<typeof publisherReports>['columns']>;
type StatedRow = RowOf<ReturnType<typeof publisherStated>['columns']>;

type PublisherFiguresProps = {
  readonly reports: readonly ReportRow[];
  readonly stated: readonly StatedRow[];
};

/** The id of a figure's cell: what a link to the figure leads to. */
const cellId = (reportId: string, key: string): string => `figure-${reportId}-${key}`;

/** The figure that the address asks for; it is brought into sight once its cell is there. */
function useAskedFigure(): { readonly indicator: Indicator | null; readonly id: string | null } {
  const { params } = useNavigation();
  const [report, key] = [params.get('report'), params.get('figure')];
  const indicator = key !== null && isIndicatorKey(key) ? indicatorOf(key) : null;
  const id = report !== null && indicator ? cellId(report, indicator.key) : null;
  useEffect(() => {
    const cell = id === null ? null : document.getElementById(id);
    cell?.scrollIntoView({ block: 'center', inline: 'center' });
    (cell?.querySelector('button') ?? cell)?.focus({ preventScroll: true });
  }, [id]);
  return { indicator, id };
}

/** Every figure by year, a table a section: press a number for its source; what is missing says why. */
export function PublisherFigures({ reports, stated }: PublisherFiguresProps) {
  const words = useWords();
  const { t, say } = words;
  const asked = useAskedFigure();
  const [onlyPresent, setOnlyPresent] = useState(true);
  const marks = useMemo(() => new Map(stated.map((row) => [`${row.report_id} ${row.key}`, row])), [stated]);
  const present = (indicator: Indicator) =>
    reports.some(
      (report) => report[indicator.key] !== null || marks.has(`${report.report_id} ${indicator.key}`),
    );
  const [byApplicant, setByApplicant] = useState(
    asked.indicator?.section === 'requests' && asked.indicator.column !== 'total',
  );
  const wanted = (indicator: Indicator) =>
    (byApplicant || indicator.section !== 'requests' || indicator.column === 'total') &&
    (!onlyPresent || present(indicator) || indicator === asked.indicator);
  const shown = indicators.filter(wanted);
  return (
    <figure
      className="panel panel-wide"
      data-view="publisher-figures"
      data-state="ready"
      aria-label={t.app.publisher.figures}
    >
      <div className="panel-head">
        <h2 className="panel-title">{t.app.publisher.figures}</h2>
        <div className="panel-tools panel-switches">
          <Toggle name={t.app.publisher.byApplicant} on={byApplicant} onChange={setByApplicant} />
          <Toggle name={t.app.publisher.onlyPresent} on={onlyPresent} onChange={setOnlyPresent} />
        </div>
        <p className="panel-lead">{t.app.publisher.figuresLead}</p>
      </div>
      {shown.length === 0 && <p className="state-note">{t.app.publisher.noFigures}</p>}
      {(Object.keys(sections) as SectionId[]).map((section) => {
        const rows = shown.filter((indicator) => indicator.section === section);
        return rows.length === 0 ? null : (
          <div key={section} className="figures-section" data-section={section}>
            <h3>{say(sections[section].names)}</h3>
            <ScrollBox label={say(sections[section].names)}>
              <table className="table table-figures">
                <thead>
                  <tr>
                    <th scope="col">{t.app.publisher.indicator}</th>
                    {reports.map((report) => (
                      <th key={report.report_id} scope="col" className="end">
                        {report.year}
                        <small className="cell-note">{scopeOf(report, words)}</small>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((indicator) => (
                    <tr key={indicator.key}>
                      <th scope="row">{rowName(indicator, byApplicant, words)}</th>
                      {reports.map((report) => (
                        <FigureCell
                          key={report.report_id}
                          indicator={indicator}
                          report={report}
                          mark={marks.get(`${report.report_id} ${indicator.key}`)}
                          isAsked={asked.id === cellId(report.report_id ?? '', indicator.key)}
                        />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          </div>
        );
      })}
    </figure>
  );
}

/** The name of a row; a total of requests needs no column named while the applicants are folded away. */
function rowName({ section, names, path }: Indicator, byApplicant: boolean, { say }: Words): string {
  const folded = section === 'requests' && !byApplicant;
  return folded ? path.slice(0, -1).map(say).join(' · ') : say(names);
}

function scopeOf({ scope }: ReportRow, { say }: Words): string {
  return scope === 'region' || scope === 'organ' ? say(scopes[scope].names) : '';
}

type FigureCellProps = {
  readonly indicator: Indicator;
  readonly report: ReportRow;
  readonly mark: StatedRow | undefined;
  readonly isAsked: boolean;
};

function FigureCell({ indicator, report, mark, isAsked }: FigureCellProps) {
  const words = useWords();
  const { t, format, say } = words;
  const openSource = useSourceDialog();
  const value = report[indicator.key];
  const id = cellId(report.report_id ?? '', indicator.key);
  const correction = mark?.correction ?? null;
  const note = correction !== null && <CorrectionNote reason={correction} printed={mark?.printed ?? null} />;
  if (value === null) {
    const reason = reasonOf(
      indicator,
      {
        year: report.year ?? 0,
        edition: report.edition as Edition | null,
        partial: report.partial === true,
      },
      (mark?.problem ?? null) as Problem | null,
    );
    return (
      <td id={id} className="end missing" data-asked={isAsked} tabIndex={isAsked ? -1 : undefined}>
        {problemWords(reason, words)}
        {note}
      </td>
    );
  }
  const isUnsound = (report.unsound ?? '').split(',').includes(indicator.key);
  const text = format.exact(value, numberUnitOf(indicator));
  return (
    <td id={id} className="end" data-asked={isAsked}>
      <CellButton
        label={`${text}, ${say(indicator.names)}, ${report.year ?? ''} – ${t.app.panel.source}`}
        onPress={() => {
          openSource(report.report_id ?? '', [indicator.key]);
        }}
      >
        {text}
      </CellButton>
      {isUnsound && (
        <small className="cell-note cell-unsound" title={say(derivedReasons.unsound.meaning)}>
          {say(derivedReasons.unsound.names)}
        </small>
      )}
      {mark?.approximate === true && <small className="cell-note">{t.app.panel.approximate}</small>}
      {note}
    </td>
  );
}
