import { publisherName } from '../../views/model/names.ts';
import { useMemo } from 'react';
import { ownPrefix } from '../../query/filter.ts';
import type { RowOf } from '../../query/query.ts';
import { figurePlaces, reportSource } from '../../query/source.ts';
import { editions } from '../../schema/editions.ts';
import { findingStates } from '../../schema/finding-states.ts';
import { scopes, sourceKinds } from '../../schema/publishers.ts';
import { DialogFrame } from '../kit/dialog-frame.tsx';
import { Icon } from '../kit/icons.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { PageLink } from '../address/navigation.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { SourceExplanations } from './source-explanations.tsx';
import { SourceFigures } from './source-figures.tsx';
import type { SourceQuestion } from './source-question.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

const correctFigure = toLate(() => import('./correct-figure.tsx'));

type SourceDialogProps = { readonly asked: SourceQuestion; readonly onClose: () => void };

/** Where figures come from: the report, its official address if it has one, and each figure as it stands in it. */
export default function SourceDialog({ asked, onClose }: SourceDialogProps) {
  const { t } = useWords();
  const report = useAnswer(
    useMemo(() => ({ query: reportSource(asked.reportId), about: null }), [asked.reportId]),
  );
  const places = useAnswer(
    useMemo(() => ({ query: figurePlaces(asked.reportId), about: null }), [asked.reportId]),
  );
  const words = t.app.source;
  const row = report.state === 'ready' ? report.rows[0] : undefined;
  return (
    <DialogFrame title={words.title} onClose={onClose}>
      {report.state === 'error' && <ErrorNote error={report.error} retry={report.retry} />}
      {report.state === 'loading' && <p role="status">{words.loading}</p>}
      {report.state === 'ready' && !row && <p>{words.notFound}</p>}
      {row && <ReportFacts row={row} onLeave={onClose} />}
      {row && places.state === 'ready' && (
        <SourceFigures places={places.rows} keys={asked.keys} unsound={(row.unsound ?? '').split(',')} />
      )}
      {row && <SourceExplanations reportId={asked.reportId} />}
      {row && asked.reportId.startsWith(ownPrefix) && (
        <Late part={correctFigure}>
          {(CorrectFigure) => <CorrectFigure reportId={asked.reportId} keys={asked.keys} />}
        </Late>
      )}
      {places.state === 'error' && <ErrorNote error={places.error} retry={places.retry} />}
    </DialogFrame>
  );
}

type ReportRow = RowOf<ReturnType<typeof reportSource>['columns']>;
const has = <T extends object>(table: T, key: string | null): key is keyof T & string =>
  key !== null && Object.hasOwn(table, key);

function ReportFacts({ row, onLeave }: { readonly row: ReportRow; readonly onLeave: () => void }) {
  const { t, say, language, format } = useWords();
  const words = t.app.source;
  const kind = has(sourceKinds, row.source_kind) ? sourceKinds[row.source_kind] : null;
  const publishedWords = ({ published, published_from }: ReportRow): string => {
    const day = format.date(published ?? '');
    return published_from === 'address' ? t.app.named(day, say(findingStates.address.names)) : day;
  };
  const official = kind?.link === true && isWebAddress(row.source_url) ? row.source_url : null;
  return (
    <>
      <p className="dialog-title">
        {publisherName(row, { language })} · {row.year}
      </p>
      {row.title !== null && <p className="hint">{row.title}</p>}
      <dl className="facts">
        <Fact name={words.kind} value={kind ? say(kind.names) : words.unknown} />
        <Fact name={words.extent} value={row.partial === true ? words.partial : words.whole} />
        <Fact
          name={words.scope}
          value={has(scopes, row.scope) ? say(scopes[row.scope].names) : words.scopeUnknown}
        />
        {has(editions, row.edition) && (
          <Fact name={t.app.publisher.edition} value={say(editions[row.edition].names)} />
        )}
        <Fact name={words.published} value={row.published === null ? words.unknown : publishedWords(row)} />
      </dl>
      <p className="dialog-links">
        {official !== null ? (
          <a className="button button-main" href={official} target="_blank" rel="noopener noreferrer">
            {words.official}
            <Icon name="out" />
          </a>
        ) : (
          <span className="hint">{kind?.link === true ? words.noAddress : words.noLink}</span>
        )}
        {row.publisher_id !== null && (
          <span onClickCapture={onLeave}>
            <PageLink to="publisher" params={{ id: row.publisher_id }} className="button">
              {words.card}
            </PageLink>
          </span>
        )}
      </p>
    </>
  );
}

const isWebAddress = (text: string | null): text is string => text !== null && /^https?:\/\//i.test(text);

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
