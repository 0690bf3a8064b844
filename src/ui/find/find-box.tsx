import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ErrorNote } from '../kit/error-note.tsx';
import { Icon } from '../kit/icons.tsx';
import { usePicked } from '../kit/use-picked.ts';
import { useWords } from '../kit/words.tsx';
import type { Answer, Ask } from './answer-ask.ts';
import { useFound } from './use-found.ts';

/** Something that can be picked: how it is called, and what tells it from others of that name. */
export type FindItem = { readonly id: string; readonly name: string; readonly note: string };

type FindBoxProps = {
  readonly label: string;
  readonly hint: string;
  /** Stands in the list where nothing answers. */
  readonly empty: string;
  /** What is asked besides the text; keep it by `useMemo`. */
  readonly ask: Omit<Ask, 'text'>;
  readonly itemsOf: (answer: Answer) => readonly FindItem[];
  readonly onPick: (id: string) => void;
};

const none: readonly FindItem[] = [];

/** A field that finds things by name in either script, pinyin or initials, and hands over the one that is picked. */
export function FindBox({ label, hint, empty, ask, itemsOf, onPick }: FindBoxProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wasOpen, setWasOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const picked = usePicked((key) => {
    setText('');
    onPick(key);
  });
  const answer = useFound(useMemo(() => (wasOpen ? { text, ...ask } : null), [wasOpen, text, ask]));
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  return (
    <ComboBox
      className="search"
      items={answer.state === 'ready' ? itemsOf(answer.answer) : none}
      inputValue={text}
      onInputChange={setText}
      onFocus={() => {
        setWasOpen(true);
      }}
      {...picked}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="search-field" ref={field}>
        <Icon name="search" />
        <Input placeholder={hint} />
        <Button className="icon-button" aria-label={label}>
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover search-popover" triggerRef={field}>
        <section className="search-found" aria-label={label}>
          <ListBox<FindItem>
            className="options"
            renderEmptyState={() => (
              <p className="hint">{answer.state === 'ready' ? empty : t.app.filter.loading}</p>
            )}
          >
            {({ name, note }) => (
              <ListBoxItem className="option" textValue={name}>
                <span>{name}</span>
                <span className="option-note">{note}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  );
}
