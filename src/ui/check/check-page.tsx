import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { useWords } from '../kit/words.tsx';
import { CheckSheet } from './check-sheet.tsx';
import { DraftDesk, type OpenDraft } from './draft-desk.ts';
import { DraftHead } from './draft-head.tsx';
import { FormEditor } from './form-editor.tsx';
import type { CellState } from './form-input.tsx';
import type { CellMarks } from './form-sheet.tsx';
import { readKept } from './kept-draft.ts';
import { matterId } from './matter-item.tsx';
import { MatterList } from './matter-list.tsx';
import { PriorChoice } from './prior-choice.tsx';
import { TakeOut } from './take-out.tsx';
import { TextCheck } from './text-check.tsx';
import { WaysIn } from './ways-in.tsx';

/** One desk for the board: a draft stays open while its reader looks at other pages. */
const desk = new DraftDesk();

/** The cells that matters mark: those of the likely slip, else all that the finding is made of. */
function marksOf({ checked }: OpenDraft): CellMarks {
  const marks = new Map<IndicatorKey, { readonly state: CellState; readonly ids: string }>();
  for (const matter of [...checked.matters, ...checked.hidden]) {
    const state = matter.finding.result === 'fail' ? 'fail' : 'warn';
    const keys = matter.cause ? matter.cause.changes.map(({ key }) => key) : matter.keys;
    for (const key of keys) {
      const before = marks.get(key);
      marks.set(key, {
        state: before?.state === 'fail' ? 'fail' : state,
        ids: before ? `${before.ids} ${matterId(matter)}` : matterId(matter),
      });
    }
  }
  for (const { key } of checked.units) {
    if (!marks.has(key)) marks.set(key, { state: 'warn', ids: `unit-${key}` });
  }
  return marks;
}

/** Checks a draft before it is published: the ways in, then what was found, the form, the text, last year, the ways out. */
export function CheckPage() {
  const { t } = useWords();
  const { draft, isReading, failure, kept } = useStore(desk.store);
  useEffect(() => {
    if (desk.store.getState().draft === null && readKept() !== null) void desk.openKept();
  }, []);
  return (
    <div className="check-page" data-draft={draft ? 'open' : 'none'}>
      {draft === null && (
        <WaysIn
          onFile={(name, file) => void desk.open(name, file)}
          onType={(edition) => {
            desk.begin(edition, t.check.start.typed);
          }}
        />
      )}
      <div role="status">
        {isReading && <p>{t.check.start.reading}</p>}
        {failure && (
          <div className="check-failure" data-kind={failure.failure.kind}>
            <p>
              <strong>{t.check.start.failed}</strong> {failure.file}
            </p>
            <p>{t.reports.errors[failure.failure.kind].what}</p>
            <p className="hint">{t.reports.errors[failure.failure.kind].todo}</p>
          </div>
        )}
      </div>
      {draft && <DraftOnDesk draft={draft} kept={kept} />}
    </div>
  );
}

type DraftOnDeskProps = { readonly draft: OpenDraft; readonly kept: Parameters<typeof DraftHead>[0]['kept'] };

function DraftOnDesk({ draft, kept }: DraftOnDeskProps) {
  const marks = useMemo(() => marksOf(draft), [draft]);
  return (
    <>
      <DraftHead desk={desk} draft={draft} kept={kept} />
      <div className="check-desk">
        <MatterList desk={desk} draft={draft} />
        <div className="check-main">
          <FormEditor desk={desk} draft={draft} marks={marks} />
          <TextCheck desk={desk} draft={draft} />
          <PriorChoice desk={desk} draft={draft} />
          <TakeOut draft={draft} />
        </div>
      </div>
      <CheckSheet draft={draft} />
    </>
  );
}
