import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { everything } from '../../query/filter.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';
import { HeadEditor } from './head-editor.tsx';
import type { SitePublisher } from '../own/match-publisher.ts';
import { useOwnReports } from '../own/own-context.tsx';
import { markedNames, ownPublisherId, type OwnReport } from '../own/own-report.ts';
import { ReportForm } from './report-form.tsx';
import { withHead } from '../own/check-own.ts';

type OwnItemProps = {
  readonly own: OwnReport;
  /** What is found of it, beside the others too. */
  readonly findings: readonly Finding[];
  /** Another own report stands in the charts for this one. */
  readonly isReplaced: boolean;
  readonly publishers: readonly SitePublisher[];
};

/** One own report: what was read of it, and what to do with it. */
export function OwnItem({ own, findings, isReplaced, publishers }: OwnItemProps) {
  const { t, say, format } = useWords();
  const store = useOwnReports();
  const [isOpen, setOpen] = useState(false);
  const [isFixing, setFixing] = useState(false);
  const words = t.reports.list;
  const { report, publisher, file, id } = own;
  const figures = Object.values(report.figures).filter(hasValue).length;
  const failed = findings.filter(({ result }) => result === 'fail').length;
  const warned = findings.filter(({ result }) => result === 'warn').length;
  const whereItStands = own.sample
    ? t.reports.sample.fixed
    : publisher.siteId === null
      ? words.unknownPublisher
      : words.matched;
  const publisherId = ownPublisherId(publisher);
  const count = (number: number) => format.exact(number, 'count');
  return (
    <li className="own-item" data-outcome="read" data-report={id} data-file={file}>
      <div className="own-head">
        <h3>
          {say(markedNames(publisher))} · {report.report.year}
        </h3>
        <p className="own-file">{file}</p>
        <p className="own-facts">
          <span data-figures={figures}>{words.figures(count(figures))}</span>
          {failed > 0 && (
            <span className="own-failed" data-failed={failed}>
              {words.failed(count(failed))}
            </span>
          )}
          {warned > 0 && (
            <span className="own-warned" data-warned={warned}>
              {words.warned(count(warned))}
            </span>
          )}
          {failed + warned === 0 && <span>{words.clean}</span>}
          {report.partial && <span className="own-warned">{words.partial}</span>}
          {isReplaced && <span className="own-warned">{words.replaced}</span>}
          <span>{whereItStands}</span>
        </p>
      </div>
      <div className="own-actions">
        <Button
          className="button"
          aria-expanded={isOpen}
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? words.hide : words.show}
        </Button>
        {!own.sample && (
          <Button
            className="button"
            aria-expanded={isFixing}
            onPress={() => {
              setFixing(!isFixing);
            }}
          >
            {words.fix}
          </Button>
        )}
        <PageLink
          to={report.channels.length > 0 ? 'channels' : 'requests'}
          change={{ ...everything, publishers: [publisherId] }}
          className="button"
        >
          {words.charts}
        </PageLink>
        <PageLink to="publisher" own={{ id: publisherId }} change={everything} className="button">
          {words.card}
        </PageLink>
        <Button
          className="button"
          onPress={() => {
            void store.remove([id]);
          }}
        >
          {words.remove}
        </Button>
      </div>
      {isFixing && (
        <HeadEditor
          own={own}
          publishers={publishers}
          onCancel={() => {
            setFixing(false);
          }}
          onSave={(head) => {
            setFixing(false);
            void store.put([withHead(own, head)]);
          }}
        />
      )}
      {isOpen && <ReportForm own={own} findings={findings} />}
    </li>
  );
}
