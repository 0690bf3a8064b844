import { useWords } from '../kit/words.tsx';
import type { Comparison } from './use-comparison.ts';

/** Reports that the address asks for and the data do not have. */
export function AbsentSides({ comparison: { absent } }: { readonly comparison: Comparison }) {
  const words = useWords().t.compare;
  return absent.map(({ publisherId, year }) => (
    <p key={`${publisherId} ${year ?? ''}`} className="hint" role="note">
      {words.absentSide(`${publisherId} ${year ?? words.anyYear}`)}
    </p>
  ));
}
