import { useMemo } from 'react';
import { keyFigures } from '../../query/overview-figures.ts';
import { countedFindings } from '../../state/quality-url.ts';
import { useFilter } from '../address/navigation.tsx';
import { PanelLink } from '../find/panel-link.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

/** The size of the data under the filters, in a few numbers, and how fresh it is. */
export function KeyFigures() {
  const { t, format } = useWords();
  const info = useSiteInfo();
  const [filter] = useFilter();
  const question = useMemo(() => ({ query: keyFigures(filter), about: null }), [filter]);
  const answer = useAnswer(question);
  const words = t.app.overview;
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  const row = answer.state === 'ready' ? answer.rows[0] : undefined;
  const count = (value: number | null | undefined) =>
    value === undefined || value === null ? '…' : format.exact(value, 'count');
  const years =
    row?.first_year != null && row.last_year != null ? `${row.first_year}–${row.last_year}` : row ? '–' : '…';
  const share =
    row?.reports != null && row.partial != null && row.reports > 0
      ? format.exact(Math.round((100 * row.partial) / row.reports), 'percent')
      : null;
  return (
    <section className="key-figures" aria-label={words.figures} data-ready={row !== undefined}>
      <dl>
        <KeyFigure name={words.reports} value={count(row?.reports)} />
        <KeyFigure name={words.publishers} value={count(row?.publishers)} />
        <KeyFigure name={words.provinces} value={count(row?.provinces)} />
        <KeyFigure name={words.years} value={years} />
        <KeyFigure name={words.findings} value={count(row?.failed)} params={countedFindings} />
        <KeyFigure name={words.date} value={info ? format.date(info.date) : '…'} small />
      </dl>
      <p className="hint">{share === null ? '\u00A0' : words.partialShare(share)}</p>
    </section>
  );
}

type KeyFigureProps = {
  readonly name: string;
  readonly value: string;
  readonly small?: boolean;
  /** What of the quality page lists that which is counted. */
  readonly params?: Readonly<Record<string, string>>;
};

function KeyFigure({ name, value, small = false, params }: KeyFigureProps) {
  return (
    <div className="key-figure">
      <dt>{name}</dt>
      <dd className={small ? 'key-value key-value-small' : 'key-value'}>
        {params ? (
          <PanelLink to="quality" panel="findings-list" params={params}>
            {value}
          </PanelLink>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}
