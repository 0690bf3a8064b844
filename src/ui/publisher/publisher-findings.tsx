import { useMemo } from 'react';
import { publisherFindings } from '../../query/publisher-facts.ts';
import type { RowOf } from '../../query/query.ts';
import { checks } from '../../schema/checks.ts';
import { checkClasses, checkResults, type CheckResult } from '../../schema/checks/check-classes.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { sideKeys, toFinding } from '../../views/quality/findings-table.ts';
import { PageLink } from '../address/navigation.tsx';
import { checkNote } from '../kit/note-anchor.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { ExplanationNote } from '../source/explanation-note.tsx';
import { useWords } from '../kit/words.tsx';
import { Button } from 'react-aria-components/Button';

type FindingRow = RowOf<ReturnType<typeof publisherFindings>['columns']>;

/** What the checks say of a publisher’s reports: contradictions and what needs a look in words, the rest counted. */
export function PublisherFindings({ id }: { readonly id: string }) {
  const { t, format } = useWords();
  const question = useMemo(() => ({ query: publisherFindings(id), about: null }), [id]);
  const answer = useAnswer(question);
  const words = t.app.publisher;
  const rows = answer.state === 'ready' ? answer.rows : [];
  const count = (result: CheckResult) =>
    format.exact(rows.filter((row) => row.result === result).length, 'count');
  const breaches = rows.filter((row) => row.result === 'fail' || row.result === 'warn');
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
          {breaches.length === 0 ? (
            <p className="hint">{words.noFindings}</p>
          ) : (
            <FindingList rows={breaches} />
          )}
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
              <span className="finding-class">{say(checkClasses[checks[finding.check].class].names)}</span>
            </p>
            <p className="finding-place">{say(place)}</p>
            <p>{say(sentence)}</p>
            <ExplanationNote explanation={finding.explanation} />
            <p className="hint">
              {t.app.publisher.rule}
              <PageLink to="data" params={{ note: checkNote(finding.check) }}>
                {say(checks[finding.check].rule)}
              </PageLink>
            </p>
            <Button
              className="link-button"
              onPress={() => {
                openSource(row.report_id ?? '', [...sideKeys(row.left_keys), ...sideKeys(row.right_keys)]);
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
