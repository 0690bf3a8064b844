import { checks } from '../../schema/checks.ts';
import { checkClasses, checkResults } from '../../schema/checks/check-classes.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import type { Finding } from '../../schema/report.ts';
import { ExplanationNote } from '../source/explanation-note.tsx';
import { useWords } from '../kit/words.tsx';
import type { OwnReport } from '../own/own-report.ts';
import { ExplainFinding } from './explain-finding.tsx';

type FindingListProps = {
  readonly findings: readonly Finding[];
  /** The reader's report whose findings they are, where an explanation of them can be typed. */
  readonly own?: OwnReport;
};

/** Findings in words: where, what does not agree, both numbers, and the rule. */
export function FindingList({ findings, own }: FindingListProps) {
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
            {own && <ExplainFinding own={own} finding={finding} />}
            <p className="hint">{say(checks[finding.check].rule)}</p>
          </li>
        );
      })}
    </ul>
  );
}
