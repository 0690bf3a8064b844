import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords } from '../kit/words.tsx';
import type { Choice } from './found-choice.ts';
import type { Group } from './found-groups.ts';

type SearchResultsProps = {
  readonly groups: readonly Group[];
  readonly onChoose: (choice: Choice) => void;
  /** What stands in place of results. */
  readonly children: ReactNode;
};

/** What was found, by kind; the arrow keys go through all kinds. */
export function SearchResults({ groups, onChoose, children }: SearchResultsProps) {
  const { t, format } = useWords();
  const count = (value: number) => format.exact(value, 'count');
  const choices = new Map(groups.flatMap(({ lines }) => lines.map(({ id, choice }) => [id, choice])));
  return (
    <ScrollBox className="find-scroll" label={t.find.title}>
      <ListBox
        className="find-options"
        aria-label={t.find.title}
        selectionMode="none"
        items={groups}
        renderEmptyState={() => children}
        onAction={(key) => {
          const choice = choices.get(String(key));
          if (choice) onChoose(choice);
        }}
      >
        {(group) => (
          <ListBoxSection id={group.id} className="find-group">
            <Header className="find-group-name">
              {t.find.groups[group.id]}
              {group.total > group.lines.length && (
                <span> · {t.find.more(count(group.lines.length), count(group.total))}</span>
              )}
            </Header>
            {group.lines.map(({ id, name, note }) => (
              <ListBoxItem key={id} id={id} className="option find-option" textValue={name}>
                <span>{name}</span> <span className="option-note">{note}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </ScrollBox>
  );
}
