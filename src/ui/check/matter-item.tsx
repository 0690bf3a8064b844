import { Button } from 'react-aria-components/Button';
import { causeInWords } from '../../draft/cause-words.ts';
import type { Matter } from '../../draft/check-draft.ts';
import type { Cells } from '../../draft/assemble-report.ts';
import { checks } from '../../schema/checks.ts';
import { checkClasses, checkResults } from '../../schema/checks/check-classes.ts';
import { describeFinding, factsInWords } from '../../schema/describe-finding.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import type { Finding, SameFact } from '../../schema/report.ts';
import { useWords } from '../kit/words.tsx';
import { cellId } from './form-input.tsx';

/** The id of a matter's words, by which its cells are described. */
export const matterId = ({ finding: { check, at } }: Matter): string => `matter-${check}-${at ?? ''}`;

const isCell = (key: IndicatorKey): boolean => indicatorOf(key).row !== null;

/** The cells that a reading would change; null where it changes what the text tells, or more than cells. */
function toChange(changes: NonNullable<Matter['cause']>['changes']): Cells | null {
  if (changes.length === 0 || changes.some(({ key }) => !isCell(key) || indicatorOf(key).unit === 'yuan'))
    return null;
  return Object.fromEntries(changes.map(({ key, meant }) => [key, String(meant)]));
}

const toFact = ({ check, at, left, right }: Finding): SameFact => ({
  check,
  at,
  ...(left && { left: left.value }),
  ...(right && { right: right.value }),
});

type MatterItemProps = {
  readonly matter: Matter;
  readonly onMend: (change: Cells) => void;
};

/** A finding in words: where, both numbers, the rule, what is usually meant, and the way to its cell. */
export function MatterItem({ matter, onMend }: MatterItemProps) {
  const { t, say, language, format } = useWords();
  const words = t.check.found;
  const { finding, also, cause, keys } = matter;
  const { place, sentence } = describeFinding(finding);
  const { names, rule, class: worth } = checks[finding.check];
  const cells = (cause ? cause.changes.map(({ key }) => key) : keys).filter(isCell);
  const [first] = cells.length > 0 ? cells : keys.filter(isCell);
  const change = cause ? toChange(cause.changes) : null;
  const [only] = cause?.changes ?? [];
  return (
    <li data-result={finding.result} data-check={finding.check} data-cause={cause?.kind}>
      <div id={matterId(matter)}>
        <p className="finding-head">
          <span className="finding-result">{say(checkResults[finding.result].names)}</span>
          <span>{say(names)}</span>
          <span className="finding-class">{say(checkClasses[worth].names)}</span>
        </p>
        <p className="finding-place">{say(place)}</p>
        <p>{say(sentence)}</p>
        {cause && (
          <p className="matter-cause">
            <strong>{words.cause}</strong> {causeInWords(cause, t.check.cause, language)}
          </p>
        )}
      </div>
      {cause?.others.map((other, at) => (
        <p className="hint" key={at}>
          {words.others}: {causeInWords(other, t.check.cause, language)}
        </p>
      ))}
      {also.length > 0 && (
        <p className="hint">
          {words.also}: {factsInWords(also.map(toFact), language)}
        </p>
      )}
      <p className="hint">{say(rule)}</p>
      <p className="matter-actions">
        {change && cause && only && (
          <Button
            className="button"
            onPress={() => {
              onMend(change);
            }}
          >
            {cause.changes.length === 1 ? words.mend(format.exact(only.meant, 'count')) : words.mendAll}
          </Button>
        )}
        {first && (
          <Button
            className="link-button"
            onPress={() => {
              const field = document.getElementById(cellId(first));
              field?.scrollIntoView({ block: 'center', inline: 'center' });
              field?.focus();
            }}
          >
            {words.goTo}
          </Button>
        )}
      </p>
    </li>
  );
}
