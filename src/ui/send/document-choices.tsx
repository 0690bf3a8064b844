import '../styles/send.css';
import { useCallback, useMemo, useState } from 'react';
import { composeCard } from '../../documents/card/compose-card.ts';
import { composeLetter, reporterName } from '../../documents/letter/compose-letter.ts';
import { chooseFindings, sentByDefault } from '../../documents/letter/letter-choice.ts';
import type { DocumentContext } from '../../documents/matter/document-context.ts';
import type { LetterMatter } from '../../documents/matter/gather-letters.ts';
import { composeNotice } from '../../documents/notice/compose-notice.ts';
import type { Paper } from '../../documents/paper.ts';
import { composeBook } from '../../documents/workbook/compose-book.ts';
import { measuredWithin } from '../../query/place-reports.ts';
import type { CheckClass } from '../../schema/checks/check-classes.ts';
import { useOwnMark } from '../address/own-mark.ts';
import { useDataDoor } from '../answers/data-door.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { ClassChoice } from './class-choice.tsx';
import { DocumentRow } from './document-row.tsx';
import type { Gathered } from './gather-documents.ts';
import { LetterheadFields } from './letterhead-fields.tsx';
import { readLetterhead } from './letterhead-storage.ts';
import { saveExcel, saveWord, saveWords, type NamedPaper } from './send-files.ts';

const printing = toLate(() => import('./print-papers.tsx'));

type DocumentChoicesProps = { readonly gathered: Gathered; readonly context: DocumentContext };

/** Every document with the ways to take it; what is being made, or why it could not be, is told. */
export function DocumentChoices({ gathered, context }: DocumentChoicesProps) {
  const { d, format } = context;
  const words = d.dialog;
  const { subject, matter, letters } = gathered;
  const open = useDataDoor();
  const [letterhead, setLetterhead] = useState(readLetterhead);
  const [classes, setClasses] = useState(sentByDefault);
  const [said, setSaid] = useState('');
  const [papers, setPapers] = useState<readonly Paper[] | null>(null);
  const endPrinting = useCallback(() => {
    setPapers(null);
  }, []);
  const due = useMemo(() => chooseFindings(letters, classes), [letters, classes]);
  const own = useOwnMark()?.file ?? '';
  const about = `${subject.about} ${String(subject.year ?? '')}${own}`;
  const count = (value: number) => format.exact(value, 'count');

  const run = (name: string, make: () => Promise<void>) => () => {
    setSaid(words.making(name));
    make().then(
      () => {
        setSaid(words.made(name));
      },
      (error: unknown) => {
        setSaid(words.failed(error instanceof Error ? error.message : String(error)));
      },
    );
  };
  const nameOf = (one: LetterMatter) =>
    words.ofYear(reporterName(one, context), String(one.report.year ?? ''));
  const fileOf = (one: LetterMatter) => nameOf(one) + own;
  const notice = () => composeNotice({ subject, matter, letterhead }, context);
  const letter = (one: LetterMatter) => ({
    name: `${words.letters} ${fileOf(one)}`,
    paper: composeLetter(one, letterhead, context),
  });
  const cards = async () => {
    const database = await open();
    const rows = await database.run(measuredWithin(subject.compared));
    return letters.map((one) => ({
      name: `${words.cards} ${fileOf(one)}`,
      paper: composeCard({ letter: one, rows, matter, subject }, context),
    }));
  };
  /** Some papers as an archive; one alone as a Word file. */
  const wordWay = (name: string, make: () => Promise<readonly NamedPaper[]>, many: number) => ({
    name: many === 1 ? words.word : words.zip,
    run: run(name, async () => {
      const made = await make();
      const [one] = made;
      if (one && made.length === 1) await saveWord(one.name, one.paper);
      else await saveWords(`${name} ${about}`, made);
    }),
  });
  return (
    <div className="send">
      <p>{words.lead}</p>
      <LetterheadFields words={words} letterhead={letterhead} onChange={setLetterhead} />
      {!subject.isOne && (
        <DocumentRow name={words.notice} lead={words.noticeLead}>
          {[
            {
              name: words.word,
              run: run(words.notice, () => saveWord(`${words.notice} ${about}`, notice())),
            },
            {
              name: words.print,
              run: () => {
                setPapers([notice()]);
              },
            },
          ]}
        </DocumentRow>
      )}
      <DocumentRow
        name={words.letters}
        lead={due.length > 0 ? words.lettersLead(count(due.length)) : words.noLetters}
        more={
          <>
            <ClassChoice
              label={words.classes}
              chosen={classes}
              onChange={(next: readonly CheckClass[]) => {
                setClasses(next);
              }}
              say={context.say}
            />
            {due.length > 0 && (
              <details>
                <summary>{words.each}</summary>
                <ul className="send-letters">
                  {due.map((one) => (
                    <li key={one.report.report_id}>
                      <button
                        type="button"
                        className="link-button"
                        onClick={run(nameOf(one), () => {
                          const { name, paper } = letter(one);
                          return saveWord(name, paper);
                        })}
                      >
                        {words.wordOf(nameOf(one))}
                      </button>{' '}
                      <span className="hint">{words.items(count(one.findings.length))}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        }
      >
        {due.length === 0
          ? []
          : [
              wordWay(words.letters, () => Promise.resolve(due.map(letter)), due.length),
              {
                name: words.print,
                run: () => {
                  setPapers(due.map((one) => letter(one).paper));
                },
              },
            ]}
      </DocumentRow>
      <DocumentRow name={words.cards} lead={words.cardsLead(count(letters.length))}>
        {[
          wordWay(words.cards, cards, letters.length),
          {
            name: words.print,
            run: run(words.cards, async () => {
              setPapers((await cards()).map(({ paper }) => paper));
            }),
          },
        ]}
      </DocumentRow>
      <DocumentRow name={words.book} lead={words.bookLead}>
        {[
          {
            name: words.excel,
            run: run(words.book, async () => {
              await saveExcel(
                `${words.book} ${about}`,
                await composeBook(await open(), { subject, matter }, context),
              );
            }),
          },
        ]}
      </DocumentRow>
      <p role="status" className="send-said">
        {said}
      </p>
      {papers && (
        <Late part={printing} onDismiss={endPrinting}>
          {(PrintPapers) => <PrintPapers papers={papers} onDone={endPrinting} />}
        </Late>
      )}
    </div>
  );
}
