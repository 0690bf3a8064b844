import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import type { MeasureKey } from '../../schema/measures.ts';
import { compareParams } from '../../state/compare-params.ts';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

type OverYearsProps = {
  readonly measure: MeasureKey;
  /** The chosen publishers, as the comparison names its sides; null where they are none, or too many for it. */
  readonly sides: string | null;
  readonly following: boolean;
  readonly onChange: (following: boolean) => void;
};

/** From a measure to its years and back; as many publishers as fit side by side can be compared by it. */
export const OverYears = memo(function OverYears({ measure, sides, following, onChange }: OverYearsProps) {
  const words = useWords().t.app.panel;
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
      {sides !== null && (
        <PageLink to="compare" params={{ [compareParams.sides]: sides, [compareParams.measure]: measure }}>
          {words.compareThem}
        </PageLink>
      )}
    </p>
  );
});
