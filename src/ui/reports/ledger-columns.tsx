import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ColumnKey } from '../../import/ledger/heading-names.ts';
import type { LedgerColumn, LedgerMapping } from '../../import/ledger/propose-mapping.ts';
import { indicators, isIndicatorKey } from '../../schema/indicators.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords, type Words } from '../kit/words.tsx';
import { indicatorWords } from '../source/figure-text.ts';

type Columns = readonly (ColumnKey | null)[];

type LedgerColumnsProps = {
  readonly mapping: LedgerMapping;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
};

function keyWords(key: ColumnKey | null, words: Words): string {
  const { ledger } = words.t.reports;
  if (key === null) return ledger.none;
  return isIndicatorKey(key) ? indicatorWords(key, words) : ledger[key];
}

/** What stands over each column of a ledger and what it is read as; one at a time is changed. */
export function LedgerColumns({ mapping, columns, onChange }: LedgerColumnsProps) {
  const words = useWords();
  const { ledger: text } = words.t.reports;
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ScrollBox label={text.title}>
      <table className="table ledger-columns">
        <thead>
          <tr>
            <th scope="col">{text.heading}</th>
            <th scope="col">{text.holds}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map((each) => {
            const { column, sure } = each;
            const key = columns[column] ?? null;
            const heading = headingOf(each, words);
            const isGuess = !sure && key !== null && key === each.key;
            return (
              <tr key={column} data-column={column} data-key={key ?? ''}>
                <th scope="row">{heading}</th>
                <td>
                  {open === column ? (
                    <KeySelect
                      label={text.column(heading)}
                      value={key}
                      onChange={(next) => {
                        onChange(columns.map((other, at) => (at === column ? next : other)));
                      }}
                    />
                  ) : (
                    <>
                      <span className={key === null ? 'missing' : undefined}>{keyWords(key, words)}</span>{' '}
                      {isGuess && <small className="cell-note">{text.unsure}</small>}
                      <Button
                        className="button"
                        aria-label={`${text.column(heading)} ${keyWords(key, words)}: ${text.change}`}
                        onPress={() => {
                          setOpen(column);
                        }}
                      >
                        {text.change}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const headingOf = ({ heading, column }: LedgerColumn, { t, format }: Words): string =>
  heading === '' ? t.reports.ledger.unnamed(format.exact(column + 1, 'count')) : heading;

type KeySelectProps = {
  readonly label: string;
  readonly value: ColumnKey | null;
  readonly onChange: (key: ColumnKey | null) => void;
};

/** Every figure that a report can hold, the publisher and the year, to choose one. */
function KeySelect({ label, value, onChange }: KeySelectProps) {
  const words = useWords();
  const keys: readonly (ColumnKey | null)[] = [
    null,
    'publisher',
    'year',
    ...indicators.map(({ key }) => key),
  ];
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        onChange(keys.find((key) => (key ?? '') === event.target.value) ?? null);
      }}
    >
      {keys.map((key) => (
        <option key={key ?? ''} value={key ?? ''}>
          {keyWords(key, words)}
        </option>
      ))}
    </select>
  );
}
