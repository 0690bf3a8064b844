import { useMemo } from 'react';
import { reportExplanations } from '../../query/source.ts';
import { checks } from '../../schema/checks.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { toFinding } from '../../views/quality/findings-table.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';
import { ExplanationNote } from './explanation-note.tsx';

/** What the publisher explained of a report’s findings; nothing where it explained none. */
export function SourceExplanations({ reportId }: { readonly reportId: string }) {
  const { t, say } = useWords();
  const answer = useAnswer(useMemo(() => ({ query: reportExplanations(reportId), about: null }), [reportId]));
  const findings = (answer.state === 'ready' ? answer.rows : []).flatMap((row) => toFinding(row) ?? []);
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className="dialog-subtitle">{t.quality.list.explanation}</h3>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={`${finding.check} ${finding.at ?? ''}`} data-result={finding.result}>
            <p className="finding-head">{say(checks[finding.check].names)}</p>
            <p>{say(describeFinding(finding).sentence)}</p>
            <ExplanationNote explanation={finding.explanation} />
          </li>
        ))}
      </ul>
    </>
  );
}
