import { checkClasses, checkResults, checks } from '../../schema/checks.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import type { Finding } from '../../schema/report.ts';
import { ExplanationNote } from '../source/explanation-note.tsx';
import { useWords } from '../kit/words.tsx';

/** Findings in words: where, what does not agree, both numbers, and the rule. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWords();
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const { place, sentence } = describeFinding(finding);
        return (
          <li
            key={`${finding.check} ${finding.at ?? ''}`}
            data-result={finding.result}
            data-check={finding.check}
          >
            <p className="finding-head">
              <span className="finding-result">{say(checkResults[finding.result].names)}</span>
              <span>{say(checks[finding.check].names)}</span>
              <span className="finding-class">{say(checkClasses[checks[finding.check].class].names)}</span>
            </p>
            <p className="finding-place">{say(place)}</p>
            <p>{say(sentence)}</p>
            <ExplanationNote explanation={finding.explanation} />
            <p className="hint">{say(checks[finding.check].rule)}</p>
          </li>
        );
      })}
    </ul>
  );
}
