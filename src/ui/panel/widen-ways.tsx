import { Button } from 'react-aria-components/Button';
import { everything } from '../../query/filter.ts';
import { useFilter } from '../address/navigation.tsx';
import { fieldText, takenBack, type FilterField } from '../filter/filter-fields.ts';
import { useFilterNames } from '../filter/use-filter-names.ts';
import { useWords } from '../kit/words.tsx';

type WidenProps = {
  readonly fields: readonly FilterField[];
  /** What a button says of a field and what is chosen in it. */
  readonly say: (field: string, chosen: string) => string;
  /** Whether all that is chosen may be taken back at once. */
  readonly withAll: boolean;
};

/** Buttons that each take one condition of the reader's filter back, and one that takes back all. */
export function WidenWays({ fields, say, withAll }: WidenProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useFilter();
  const names = useFilterNames(filter);
  return (
    <>
      {fields.map((field) => (
        <Button
          key={field}
          className="button"
          onPress={() => {
            setFilter(takenBack(field));
          }}
        >
          {say(t.app.filter[field], fieldText(filter, field, names, words))}
        </Button>
      ))}
      {withAll && (
        <Button
          className="button button-quiet"
          onPress={() => {
            setFilter(everything);
          }}
        >
          {t.app.filter.reset}
        </Button>
      )}
    </>
  );
}
