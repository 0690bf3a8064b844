import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { PublisherEntry } from './entries.ts';
import { publisherNote } from './publisher-note.ts';
import { useFound } from './use-found.ts';
import { Icon } from '../kit/icons.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { nameOf } from '../kit/publisher-name.ts';
import { useWords } from '../kit/words.tsx';

const listed = 50;
const none: readonly PublisherEntry[] = [];

type PublisherSearchProps = {
  readonly onPick: (publisherId: string) => void;
  readonly exclude?: readonly string[];
};

/** Finds publishers by name in either script, pinyin or initials, and hands over the one that is picked. */
export function PublisherSearch({ onPick, exclude = [] }: PublisherSearchProps) {
  const words = useWords();
  const { t, language } = words;
  const [text, setText] = useState('');
  const [wasOpen, setWasOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const left = exclude.join(' ');
  const ask = useMemo(
    () =>
      wasOpen ? { text, exclude: left.split(' ').filter(Boolean), publishers: listed, others: 0 } : null,
    [wasOpen, text, left],
  );
  const answer = useFound(ask);
  const found = answer.state === 'ready' ? answer.answer.publishers.found : none;
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  return (
    <ComboBox
      className="search"
      items={found}
      inputValue={text}
      onInputChange={setText}
      onFocus={() => {
        setWasOpen(true);
      }}
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
          <ListBox<PublisherEntry>
            className="options"
            renderEmptyState={() => (
              <p className="hint">
                {answer.state === 'ready' ? t.app.filter.searchEmpty : t.app.filter.loading}
              </p>
            )}
          >
            {(entry) => (
              <ListBoxItem className="option" textValue={nameOf(entry, language)}>
                <span>{nameOf(entry, language)}</span>
                <span className="option-note">{publisherNote(entry, words)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  );
}
