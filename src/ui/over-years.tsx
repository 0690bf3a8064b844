import { Button } from 'react-aria-components/Button';
import type { MeasureKey } from '../schema/measures.ts';
import { compareParams } from '../state/compare-params.ts';
import { mostSides } from '../views/compare-sides.ts';
import { PageLink } from './navigation.tsx';
import { useWords } from './words.tsx';

type OverYearsProps = {
  readonly measure: MeasureKey;
  /** The chosen publishers; none where all are meant. */
  readonly publishers: readonly string[];
  readonly following: boolean;
  readonly onChange: (following: boolean) => void;
};

/** From a measure to its years and back; as many publishers as fit side by side can be compared by it. */
export function OverYears({ measure, publishers, following, onChange }: OverYearsProps) {
  const words = useWords().t.app.panel;
  const fit = publishers.length > 0 && publishers.length <= mostSides;
  return (
    <p className="panel-more">
      <Button
        className="link-button"
        onPress={() => {
          onChange(!following);
        }}
      >
        {following ? words.oneTime : words.overYears}
      </Button>
      {fit && (
        <PageLink
          to="compare"
          own={{ [compareParams.sides]: publishers.join(','), [compareParams.measure]: measure }}
        >
          {words.compareThem}
        </PageLink>
      )}
    </p>
  );
}
