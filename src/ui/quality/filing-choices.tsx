import {
  countFilings,
  countHeld,
  filingChoices,
  filingGroups,
  type FilingChoice,
  type FilingGroup,
  type FilingMatrix,
} from '../../views/quality/filing-lines.ts';
import { useWords } from '../kit/words.tsx';
import { Chips } from '../kit/choices.tsx';
import { FilingMark } from './filing-mark.tsx';
import { useQuality } from './use-quality.ts';

const any = 'any';

type FilingChoicesProps = {
  /** The lines of the chosen group. */
  readonly matrix: FilingMatrix;
  readonly all: FilingMatrix;
  readonly year: number | null;
  readonly choice: FilingChoice | null;
};

/** A year and a state, one click each; the states are the key of the marks, with how many there are. */
export function FilingChoices({ matrix, all, year, choice }: FilingChoicesProps) {
  const { t, format } = useWords();
  const [, change] = useQuality();
  const text = t.quality.filing;
  const counts = countFilings(matrix, year);
  const count = (value: number) => format.exact(value, 'count');
  const group = matrix.lines[0]?.group ?? 'governments';
  const told = { governments: text.dueHeld, others: text.othersHeld }[group];
  return (
    <div className="choices">
      <p className="filing-told">
        {matrix.whole
          ? told(
              count(countHeld(matrix, year)),
              count(matrix.lines.length),
              year === null ? text.someYear : text.forYear(String(year)),
            )
          : t.find.loading}
      </p>
      <Chips<FilingGroup>
        label={text.who}
        chosen={group}
        choices={filingGroups.map((each) => ({
          id: each,
          name: text.groups[each],
          ...(all.whole && { count: count(all.lines.filter((line) => line.group === each).length) }),
        }))}
        onChange={(chosen) => {
          change({ filingGroup: chosen, filingPage: 1 });
        }}
      />
      <Chips
        label={text.year}
        chosen={year === null ? any : String(year)}
        choices={[
          { id: any, name: text.anyYear },
          ...matrix.years.map((each) => ({ id: String(each), name: String(each) })),
        ]}
        onChange={(chosen) => {
          change({ filingYear: chosen === any ? null : Number(chosen), filingPage: 1 });
        }}
      />
      <Chips<FilingChoice | typeof any>
        label={text.state}
        chosen={choice ?? any}
        choices={[
          { id: any, name: text.anyState },
          ...filingChoices.map((each) => ({
            id: each,
            name: text.states[each],
            ...(matrix.whole && { count: count(counts[each]) }),
            mark: <FilingMark state={each} />,
          })),
        ]}
        onChange={(chosen) => {
          change({ filing: chosen === any ? null : chosen, filingPage: 1 });
        }}
      />
      <p className="hint">{year === null ? text.countedCells : text.countedYear(String(year))}</p>
    </div>
  );
}
