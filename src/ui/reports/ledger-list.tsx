import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { LedgerChoice } from '../../import/ledger/take-ledgers.ts';
import { TextLine } from '../kit/text-line.tsx';
import { useWords } from '../kit/words.tsx';
import { LedgerColumns } from './ledger-columns.tsx';
import type { PickedFile, WaitingLedger } from './reading-run.ts';

type LedgerListProps = {
  readonly ledgers: readonly WaitingLedger[];
  readonly onRead: (picked: PickedFile) => void;
  readonly onLeave: (name: string) => void;
};

/** Tables with a report a row, file by file: what their columns hold is confirmed or changed before any row is read. */
export function LedgerList({ ledgers, onRead, onLeave }: LedgerListProps) {
  const files = [...new Map(ledgers.map(({ picked }) => [picked.name, picked])).values()];
  return files.map((picked) => (
    <LedgerFile
      key={picked.name}
      picked={picked}
      ledgers={ledgers.filter((each) => each.picked.name === picked.name)}
      onRead={onRead}
      onLeave={onLeave}
    />
  ));
}

type LedgerFileProps = Omit<LedgerListProps, 'ledgers'> & {
  readonly picked: PickedFile;
  readonly ledgers: readonly WaitingLedger[];
};

const proposed = ({ ledger: { mapping, year } }: WaitingLedger): LedgerChoice => {
  const columns: LedgerChoice['columns'][number][] = [];
  for (const { column, key } of mapping.columns) columns[column] = key;
  return { columns: Array.from(columns, (key) => key ?? null), year };
};

/** The choices of a file's ledgers by document, in their order, as its reading takes them. */
function toChosen(ledgers: readonly WaitingLedger[], choices: readonly LedgerChoice[]) {
  const chosen: Record<string, LedgerChoice[]> = {};
  ledgers.forEach(({ file }, at) => {
    const choice = choices[at];
    if (choice) (chosen[file] ??= []).push(choice);
  });
  return chosen;
}

const lacksYear = ({ columns, year }: LedgerChoice): boolean =>
  !columns.includes('year') && (year === null || !/^(?:19|20)\d\d$/u.test(String(year)));

function LedgerFile({ picked, ledgers, onRead, onLeave }: LedgerFileProps) {
  const { t, format } = useWords();
  const words = t.reports.ledger;
  const [choices, setChoices] = useState(() => ledgers.map(proposed));
  const count = (number: number) => format.exact(number, 'count');
  const rows = ledgers.reduce((sum, { ledger }) => sum + ledger.rows, 0);
  const noPublisher = choices.some(({ columns }) => !columns.includes('publisher'));
  const noYear = choices.some(lacksYear);
  const change = (at: number, choice: LedgerChoice) => {
    setChoices(choices.map((each, index) => (index === at ? choice : each)));
  };
  return (
    <section className="panel ledger" aria-label={words.title} data-ledger={picked.name}>
      <h2 className="panel-title">{words.title}</h2>
      {ledgers.map(({ file, ledger }, at) => {
        const choice = choices[at];
        if (!choice) return null;
        const asksYear = ledger.year === null && !choice.columns.includes('year');
        return (
          <div key={`${file} ${at}`} className="form-section">
            <p className="panel-lead">{words.lead(file, count(ledger.rows))}</p>
            <LedgerColumns
              mapping={ledger.mapping}
              columns={choice.columns}
              onChange={(columns) => {
                change(at, { ...choice, columns });
              }}
            />
            {asksYear && (
              <TextLine
                label={words.yearOfAll}
                value={choice.year === null ? '' : String(choice.year)}
                isWrong={lacksYear(choice)}
                onChange={(text) => {
                  change(at, { ...choice, year: Number(text) || null });
                }}
              />
            )}
          </div>
        );
      })}
      <p className="field-wrong" role="status">
        {noPublisher ? words.noPublisher : noYear ? words.noYear : ''}
      </p>
      <div className="own-actions">
        <Button
          className="button button-main"
          isDisabled={noPublisher || noYear}
          onPress={() => {
            onRead({ ...picked, chosen: { ...picked.chosen, ...toChosen(ledgers, choices) } });
          }}
        >
          {words.read(count(rows))}
        </Button>
        <Button
          className="button"
          onPress={() => {
            onLeave(picked.name);
          }}
        >
          {words.leave}
        </Button>
      </div>
    </section>
  );
}
