import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { publisherList } from '../query/publisher-list.ts';
import { findPublishers } from './find-publishers.ts';
import { Icon } from './icons.tsx';
import { ErrorNote } from './panel-states.tsx';
import { placeName } from './place-name.ts';
import { nameOf } from './publisher-name.ts';
import { useAnswer } from './use-answer.ts';
import { useWords } from './words.tsx';

const listed = 50;

type PublisherSearchProps = {
  readonly onPick: (publisherId: string) => void;
  readonly exclude?: readonly string[];
};

/** Finds publishers by name in either script, pinyin or initials, and hands over the one that is picked. */
export function PublisherSearch({ onPick, exclude = [] }: PublisherSearchProps) {
  const words = useWords();
  const { t, language, format } = words;
  const [text, setText] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const question = useMemo(() => ({ query: publisherList, about: null }), []);
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const found = useMemo(() => {
    const open = (rows ?? []).filter((row) => !exclude.includes(row.publisher_id ?? ''));
    return findPublishers(open, text, listed).map((row) => ({ id: row.publisher_id ?? '', row }));
  }, [rows, text, exclude]);
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  return (
    <ComboBox
      className="search"
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        onPick(String(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{t.app.filter.search}</Label>
      <div className="search-field" ref={field}>
        <Icon name="search" />
        <Input placeholder={t.app.filter.searchHint} />
        <Button className="icon-button" aria-label={t.app.filter.search}>
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover search-popover" triggerRef={field}>
        <section className="search-found" aria-label={t.app.filter.search}>
          <ListBox<(typeof found)[number]>
            className="options"
            renderEmptyState={() => (
              <p className="hint">{rows ? t.app.filter.searchEmpty : t.app.filter.loading}</p>
            )}
          >
            {({ id, row }) => (
              <ListBoxItem id={id} className="option" textValue={nameOf(row, language)}>
                <span>{nameOf(row, language)}</span>
                <span className="option-note">
                  {placeName(row, words)} · {t.app.filter.reports(format.exact(row.reports ?? 0, 'count'))}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  );
}
