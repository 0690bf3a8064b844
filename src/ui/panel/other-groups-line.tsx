import { Button } from 'react-aria-components/Button';
import type { ViewModel } from '../../views/model/view.ts';
import { useFilter } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

/** Groups that have enough for this chart as well: each becomes the filter of the page, and with it of its link. */
export function OtherGroupsLine({ groups }: { readonly groups: NonNullable<ViewModel['otherGroups']> }) {
  const { t } = useWords();
  const [, setFilter] = useFilter();
  return (
    <p className="panel-more">
      {t.groups.show}{' '}
      {groups.map(({ name, change }) => (
        <Button
          key={name}
          className="link-button"
          onPress={() => {
            setFilter(change);
          }}
        >
          {name}
        </Button>
      ))}
    </p>
  );
}
