import { Button } from 'react-aria-components/Button';
import { fewest, fewestAsked } from '../../views/ranking/ranking-enough.ts';
import { useWords } from '../kit/words.tsx';
import type { Made } from './use-ranking.ts';
import type { ChangeSettings } from './use-rank-settings.ts';

/** Publishers that have a rank, or bounds where those stand for it. */
export const countRanked = ({ ranking, settings }: Made): number =>
  settings.missing === 'bounds'
    ? ranking.publishers.length
    : ranking.publishers.filter(({ rank }) => rank !== null).length;

/** Whether there are enough for a ranking: ten, or five where the reader asks for a rough one. */
export const isEnough = (made: Made): boolean =>
  countRanked(made) >= (made.settings.few ? fewestAsked : fewest);

/** The offer of a rough ranking where that has some sense; why there is no other stands in the place of the table. */
export function TooFew({ made, change }: { readonly made: Made; readonly change: ChangeSettings }) {
  const { t, format } = useWords();
  const words = t.ranking.standing;
  const found = countRanked(made);
  if (found < fewestAsked) return null;
  return (
    <div className="rank-too-few">
      <Button
        className="button"
        onPress={() => {
          change({ few: true });
        }}
      >
        {words.askFew(format.exact(found, 'count'))}
      </Button>
    </div>
  );
}
