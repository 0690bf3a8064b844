import { Button } from 'react-aria-components/Button';
import type { Cells } from '../../draft/assemble-report.ts';
import { isContradiction, type Matter } from '../../draft/check-draft.ts';
import { meansNought, type EmptyCell } from '../../draft/empty-cells.ts';
import { checks } from '../../schema/checks.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { problems } from '../../schema/problems.ts';
import { indicatorOf } from '../../schema/indicators.ts';
import { useWords } from '../kit/words.tsx';
import type { DraftDesk, OpenDraft } from './draft-desk.ts';
import { MatterItem } from './matter-item.tsx';

const idOf = ({ finding }: Matter): string => `${finding.check} ${finding.at ?? ''}`;

type MatterListProps = { readonly desk: DraftDesk; readonly draft: OpenDraft };

/** What was found of the draft, what is usually meant, and what is mended since it was opened. */
export function MatterList({ desk, draft }: MatterListProps) {
  const { t, say, format } = useWords();
  const words = t.check.found;
  const { checked, gone, last } = draft;
  const { matters, hidden, text, empty, units } = checked;
  const count = (number: number) => format.exact(number, 'count');
  const wrong = matters.filter(isContradiction).length;
  const differ = text.filter(({ state }) => state === 'differs').length;
  const mend = (change: Cells) => {
    desk.changeCells(change);
  };
  const nameOf = ({ finding }: Matter) =>
    `${say(checks[finding.check].names)} – ${say(describeFinding(finding).place)}`;
  return (
    <section className="panel check-found" aria-labelledby="check-found-title">
      <h2 className="panel-title" id="check-found-title">
        {words.title}
      </h2>
      <div role="status" className="check-status" data-matters={matters.length} data-gone={gone.length}>
        <p data-wrong={wrong > 0}>
          {matters.length > 0
            ? words.counts(count(wrong), count(matters.length - wrong))
            : hidden.length > 0
              ? words.noneFilled(count(hidden.length))
              : words.none}
        </p>
        {differ > 0 && <p>{words.text(count(differ))}</p>}
        {last.gone.map((matter) => (
          <p key={nameOf(matter)} className="matter-gone">
            {words.goneNow(nameOf(matter))}
          </p>
        ))}
        {last.back.map((matter) => (
          <p key={nameOf(matter)}>{words.back(nameOf(matter))}</p>
        ))}
      </div>
      <p className="hint">{words.checking}</p>
      <ul className="findings matters">
        {matters.map((matter) => (
          <MatterItem key={idOf(matter)} matter={matter} onMend={mend} />
        ))}
        {units.map(({ key, now, before }) => (
          <li key={key} id={`unit-${key}`} data-result="warn" data-unit={key}>
            <p className="finding-head">
              <span>{t.check.units.title}</span>
            </p>
            <p>
              {t.check.units.slip(
                say(indicatorOf(key).names),
                format.exact(now, 'count'),
                format.exact(before, 'count'),
              )}
            </p>
          </li>
        ))}
      </ul>
      {hidden.length > 0 && <p className="hint">{words.hidden}</p>}
      <ul className="findings matters">
        {hidden.map((matter) => (
          <MatterItem key={idOf(matter)} matter={matter} onMend={mend} />
        ))}
      </ul>
      <EmptyCells empty={empty} hides={hidden.length > 0} onMend={mend} />
      {gone.length > 0 && (
        <details className="check-gone">
          <summary>{words.gone(count(gone.length))}</summary>
          <ul>
            {gone.map((matter) => (
              <li key={nameOf(matter)}>
                <s>{nameOf(matter)}</s>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type EmptyCellsProps = {
  readonly empty: readonly EmptyCell[];
  /** Whether a sum does not hold with nought in them. */
  readonly hides: boolean;
  readonly onMend: (change: Cells) => void;
};

/** Cells without a number: how many, and why. */
function EmptyCells({ empty, hides, onMend }: EmptyCellsProps) {
  const { t, say, format } = useWords();
  const words = t.check.empty;
  if (empty.length === 0) return null;
  const kinds = [...new Set(empty.map(({ problem }) => problem))];
  const noughts = empty.filter(({ problem }) => meansNought.has(problem));
  return (
    <details className="check-empty" data-empty={empty.length}>
      <summary>{t.check.found.empty(format.exact(empty.length, 'count'))}</summary>
      <p>{hides ? words.lead : words.nought}</p>
      <ul className="hint">
        {kinds.map((kind) => (
          <li key={kind}>
            {words.problems(
              say(problems[kind].names),
              format.exact(empty.filter(({ problem }) => problem === kind).length, 'count'),
            )}
          </li>
        ))}
      </ul>
      {!hides && noughts.length > 0 && (
        <Button
          className="button"
          onPress={() => {
            onMend(Object.fromEntries(noughts.map(({ key }) => [key, '0'])));
          }}
        >
          {words.fill}
        </Button>
      )}
    </details>
  );
}
