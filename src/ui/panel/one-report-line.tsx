import { Button } from 'react-aria-components/Button';
import type { OneReport } from '../../views/model/view.ts';
import { useFilter } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

/** Reports that a chart of one report could be of instead: each by its publisher and year, which become the filter. */
export function OneReportLine({ one: { others } }: { readonly one: OneReport }) {
  const { t } = useWords();
  const [, setFilter] = useFilter();
  if (others.length === 0) return null;
  return (
    <p className="panel-more">
      {t.app.panel.anotherReport}{' '}
      {others.map(({ name, publisherId, year }) => (
        <Button
          key={name}
          className="link-button"
          onPress={() => {
            setFilter({ publishers: [publisherId], years: [year] });
          }}
        >
          {name}
        </Button>
      ))}
    </p>
  );
}
