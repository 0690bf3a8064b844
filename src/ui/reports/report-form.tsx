import { channels } from '../../schema/channels.ts';
import { editionOfYear, editions } from '../../schema/editions.ts';
import { indicators } from '../../schema/indicators.ts';
import type { Finding } from '../../schema/report.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import { indicatorWords } from '../source/figure-text.ts';
import { useWords } from '../kit/words.tsx';
import { FigureValue } from './figure-cell.tsx';
import { findingsByKey, breachesIn } from './findings-by-key.ts';
import { FindingList } from './finding-list.tsx';
import { FormTable } from './form-table.tsx';
import { toFormTables } from '../../schema/form-tables.ts';
import type { OwnReport } from '../own/own-report.ts';
import { applyOwn } from '../own/own-corrections.ts';
import { RefusedTables } from './refused-tables.tsx';

const tableSections = ['disclosure', 'requests', 'disputes'] as const satisfies readonly SectionId[];

type ReportFormProps = { readonly own: OwnReport; readonly findings: readonly Finding[] };

/** All that was read of a report, as the national form prints it. */
export function ReportForm({ own, findings }: ReportFormProps) {
  const { t, say } = useWords();
  const words = t.reports.form;
  const report = { ...own.report, figures: applyOwn(own) };
  const edition = report.report.edition ?? editionOfYear(report.report.year);
  const tables = toFormTables(edition, report.figures);
  const marks = findingsByKey(findings);
  const breaches = breachesIn(findings);
  return (
    <section className="report-form" aria-label={words.title}>
      <h4>
        {words.title}
        {edition !== null && <small> {say(editions[edition].names)}</small>}
      </h4>
      {tableSections.map((section) => {
        const ofSection = tables.filter((table) => table.section === section);
        if (ofSection.length === 0) return null;
        return (
          <div key={section} className="form-section" data-section={section}>
            <h5>{say(sections[section].names)}</h5>
            {report.read.includes(section) ? (
              ofSection.map((table) => (
                <FormTable key={table.id} reportId={own.id} report={report} table={table} marks={marks} />
              ))
            ) : (
              <p className="hint">{words.noTable}</p>
            )}
          </div>
        );
      })}
      <ToldFigures id={own.id} report={report} />
      <ChannelList own={own} />
      <UnknownRows own={own} />
      <RefusedTables own={own} />
      <div className="form-section">
        <h5>{words.findings}</h5>
        {breaches.length === 0 ? (
          <p className="hint">{words.noFindings}</p>
        ) : (
          <FindingList findings={breaches} own={own} />
        )}
      </div>
    </section>
  );
}

function ToldFigures({ id, report }: Pick<OwnReport, 'id' | 'report'>) {
  const words = useWords();
  const told = indicators.filter(({ key, row }) => row === null && report.figures[key] !== undefined);
  if (told.length === 0) return null;
  return (
    <div className="form-section" data-section="told">
      <h5>{words.t.reports.form.told}</h5>
      <dl className="told-list">
        {told.map(({ key }) => (
          <div key={key} data-indicator={key}>
            <dt>{indicatorWords(key, words)}</dt>
            <dd>
              <FigureValue reportId={id} report={report} indicator={key} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ChannelList({ own: { report } }: { readonly own: OwnReport }) {
  const { t, say, format } = useWords();
  if (report.channels.length === 0) return null;
  return (
    <div className="form-section" data-section="channels">
      <h5>{t.reports.form.channels}</h5>
      <dl className="told-list">
        {report.channels.map(({ channel, label, items, printed, approximate }, index) => (
          <div key={`${index} ${channel}`} data-channel={channel}>
            <dt>
              {say(channels[channel].names)}
              {label !== '' && <small> {label}</small>}
            </dt>
            <dd>
              {items === null ? (
                <span className="missing">{printed ?? t.app.panel.noValue}</span>
              ) : (
                format.exact(items, 'count')
              )}
              {approximate && <small className="cell-note">{t.app.panel.approximate}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function UnknownRows({ own: { report } }: { readonly own: OwnReport }) {
  const { t } = useWords();
  if (report.unknown_rows.length === 0) return null;
  return (
    <div className="form-section" data-section="unknown">
      <h5>{t.reports.form.unknown}</h5>
      <dl className="told-list">
        {report.unknown_rows.map(({ label, cells }, index) => (
          <div key={`${index} ${label}`}>
            <dt>{label}</dt>
            <dd>{cells.join(' | ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
