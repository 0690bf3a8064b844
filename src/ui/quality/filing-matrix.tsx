import { useMemo } from 'react';
import { filing } from '../../query/filing.ts';
import {
  chooseLines,
  ofGroup,
  toFilingMatrix,
  type FilingMatrix as Matrix,
} from '../../views/quality/filing-lines.ts';
import { duePlaces } from '../../views/quality/due-places.ts';
import { useFilter } from '../address/navigation.tsx';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { EmptyNote } from '../panel/empty-note.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { useSeen, useSight } from '../kit/sight.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useRegister } from '../answers/use-register.ts';
import { useWords } from '../kit/words.tsx';
import { FilingChoices } from './filing-choices.tsx';
import { FilingFoot } from './filing-foot.tsx';
import { FilingTable } from './filing-table.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { useQuality } from './use-quality.ts';

/** So many publishers stand on one page. */
const perPage = 25;

/** Who owes a report, by years: who has reported, in time or late, how far it was read, and of whom nothing is held. */
export function FilingMatrix() {
  const { t, collator, language } = useWords();
  const [filter] = useFilter();
  const sight = useSight();
  const [seen, place] = useSeen(sight);
  const register = useRegister(seen ? '' : null);
  const named = register.state === 'ready' ? register.named : null;
  const answer = useAnswer(
    useMemo(() => ({ query: filing(filter), about: filter }), [filter]),
    sight,
  );
  const context = useViewContext(answer.state === 'ready' ? answer.about : filter);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const about = context.filter;
  const due = useMemo(() => named && duePlaces(named, about, language), [named, about, language]);
  const matrix = useMemo(
    () => rows && toFilingMatrix(rows, due, context, collator),
    [rows, due, context, collator],
  );
  const state = matrix?.lines.length === 0 ? 'empty' : answer.state;
  const text = t.quality.filing;
  return (
    <PanelFrame
      place={place}
      id="filing-matrix"
      title={text.title}
      lead={text.lead}
      state={state}
      busy={answer.state === 'ready' && answer.stale}
      wide
    >
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {register.state === 'error' && <ErrorNote error={register.error} retry={register.retry} />}
      {answer.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
      {state === 'empty' && <EmptyNote />}
      {matrix && matrix.lines.length > 0 && <FilledMatrix matrix={matrix} />}
      <figcaption className="panel-foot">
        <ul className="panel-notes">
          <li>{text.dueNote}</li>
          <li>{text.absentNote}</li>
          <li>{text.dateNote}</li>
        </ul>
      </figcaption>
    </PanelFrame>
  );
}

function FilledMatrix({ matrix: all }: { readonly matrix: Matrix }) {
  const { t } = useWords();
  const [filter] = useFilter();
  const [{ filingGroup, filingYear, filing: choice, filingPage }] = useQuality();
  const matrix = useMemo(() => ofGroup(all, filingGroup), [all, filingGroup]);
  const context = useViewContext(filter);
  const year = filingYear !== null && matrix.years.includes(filingYear) ? filingYear : null;
  const chosen = useMemo(() => chooseLines(matrix, year, choice), [matrix, year, choice]);
  const page = Math.min(filingPage, Math.max(1, Math.ceil(chosen.length / perPage)));
  const lines = useMemo(() => chosen.slice((page - 1) * perPage, page * perPage), [chosen, page]);
  return (
    <>
      <FilingChoices matrix={matrix} all={all} year={year} choice={choice} />
      {chosen.length === 0 ? (
        <p className="hint">{t.quality.filing.none}</p>
      ) : (
        <FilingTable matrix={matrix} lines={lines} year={year} />
      )}
      <FilingFoot
        matrix={matrix}
        chosen={chosen}
        year={year}
        page={page}
        pages={Math.ceil(chosen.length / perPage)}
        context={context}
      />
    </>
  );
}
