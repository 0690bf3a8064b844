import type { ChangeList, ChangeLists } from '../../schema/changes.ts';
import { toChangeItems } from '../../views/data/change-items.ts';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

type ItemsProps = { readonly name: ChangeList; readonly lists: ChangeLists };

/** Items of a list of changes, each with a way to its publisher where that is still there. */
export function ChangedItems({ name, lists }: ItemsProps) {
  const words = useWords();
  return (
    <ul className="change-items">
      {toChangeItems(name, lists, words).map(({ key, about, publisher, change }) => (
        <li key={key}>
          {publisher === null ? (
            <span>{about}</span>
          ) : (
            <PageLink to="publisher" own={{ id: publisher }}>
              {about}
            </PageLink>
          )}
          {change && (
            <span>
              {change.old} → {change.now}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
