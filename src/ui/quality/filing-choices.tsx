import {
  countFilings,
  filingChoices,
  type FilingChoice,
  type FilingMatrix,
} from '../../views/quality/filing-lines.ts';
import { useWords } from '../kit/words.tsx';
import { Chips } from '../kit/choices.tsx';
import { FilingMark } from './filing-mark.tsx';
import { useQuality } from './use-quality.ts';

const any = 'any';

type FilingChoicesProps = {
  readonly matrix: FilingMatrix;
  readonly year: number | null;
  readonly choice: FilingChoice | null;
};

/** A year and a state, one click each; the states are the key of the marks, with how many there are. */
export function FilingChoices({ matrix, year, choice }: FilingChoicesProps) {
  const { t, format } = useWords();
  const [, change] = useQuality();
  const text = t.quality.filing;
  const counts = countFilings(matrix, year);
  return (
    <div className="choices">
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
            count: format.exact(counts[each], 'count'),
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
