import { linkedOwn } from '../address/own-mark.ts';
import { Late, toLate } from '../kit/late.tsx';
import { useOwnState } from '../own/own-context.tsx';

const note = toLate(() => import('./own-note.tsx'));

/** On every page a word on the reader's own reports; nothing, and no code for it, where there is nothing to say. */
export function OwnGate() {
  const { reports, subject, kept } = useOwnState();
  if (kept === null) return null;
  if (reports.length === 0 && subject === 'site' && linkedOwn() === 0) return null;
  return <Late part={note}>{(OwnNote) => <OwnNote />}</Late>;
}
