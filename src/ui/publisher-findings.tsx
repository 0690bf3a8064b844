import { useMemo } from 'react';
import { publisherFindings } from '../query/publisher.ts';
import type { RowOf } from '../query/query.ts';
import { checkResults, checks, type CheckId, type CheckResult } from '../schema/checks.ts';
import { describeFinding } from '../schema/describe-finding.ts';
import { isIndicatorKey, type IndicatorKey } from '../schema/indicators.ts';
import type { Finding, Side } from '../schema/report.ts';
import { ErrorNote } from './panel-states.tsx';
import { useSourceDialog } from './source-door.tsx';
import { useAnswer } from './use-answer.ts';
import { useWords } from './words.tsx';
import { Button } from 'react-aria-components/Button';

type FindingRow = RowOf<ReturnType<typeof publisherFindings>['columns']>;

const listOf = (text: string | null): string[] => (text === null || text === '' ? [] : text.split(','));
const keysOf = (text: string | null): IndicatorKey[] => listOf(text).filter(isIndicatorKey);

function sideOf(value: string | null, keys: string | null): Side | undefined {
  if (value === null) return undefined;
  const number = Number(value);
  return { value: value.trim() !== '' && Number.isFinite(number) ? number : value, keys: keysOf(keys) };
}

/** A row of the table as a finding; null for a check that this version does not know. */
function toFinding(row: FindingRow): Finding | null {
  if (row.check_id === null || !Object.hasOwn(checks, row.check_id)) return null;
  const left = sideOf(row.left_value, row.left_keys);
  const right = sideOf(row.right_value, row.right_keys);
  return {
    check: row.check_id as CheckId,
    result: row.result as CheckResult,
    at: row.at,
    ...(left && { left }),
    ...(right && { right }),
    ...(row.difference !== null && { difference: row.difference }),
    ...(row.missing !== null && { missing: listOf(row.missing) }),
  };
}

/** What the checks say of a publisher’s reports: contradictions and what needs a look in words, the rest counted. */
export function PublisherFindings({ id }: { readonly id: string }) {
  const { t, format } = useWords();
  const question = useMemo(() => ({ query: publisherFindings(id), about: null }), [id]);
  const answer = useAnswer(question);
  const words = t.app.publisher;
  const rows = answer.state === 'ready' ? answer.rows : [];
  const count = (result: CheckResult) =>
    format.exact(rows.filter((row) => row.result === result).length, 'count');
  const told = rows.filter((row) => row.result === 'fail' || row.result === 'warn');
  return (
    <section className="panel panel-wide" aria-label={words.findings}>
      <div className="panel-head">
        <h2 className="panel-title">{words.findings}</h2>
        <p className="panel-lead">{words.findingsLead}</p>
      </div>
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
      {answer.state === 'ready' && (
        <>
          <p>{words.counted(count('fail'), count('warn'), count('pass'), count('not_assessable'))}</p>
          {told.length === 0 ? <p className="hint">{words.noFindings}</p> : <FindingList rows={told} />}
        </>
      )}
    </section>
  );
}

function FindingList({ rows }: { readonly rows: readonly FindingRow[] }) {
  const { t, say } = useWords();
  const openSource = useSourceDialog();
  return (
    <ul className="findings">
      {rows.map((row) => {
        const finding = toFinding(row);
        if (!finding) return null;
        const { place, sentence } = describeFinding(finding);
        return (
          <li key={`${row.report_id} ${row.check_id} ${row.at ?? ''}`} data-result={finding.result}>
            <p className="finding-head">
              <span className="finding-result">{say(checkResults[finding.result].names)}</span>
              <span>{row.year}</span>
              <span>{say(checks[finding.check].names)}</span>
            </p>
            <p className="finding-place">{say(place)}</p>
            <p>{say(sentence)}</p>
            <p className="hint">{say(checks[finding.check].rule)}</p>
            <Button
              className="link-button"
              onPress={() => {
                openSource(row.report_id ?? '', [...keysOf(row.left_keys), ...keysOf(row.right_keys)]);
              }}
            >
              {t.app.panel.source}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
