import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { RankReport } from '../../views/ranking/ranking-rows.ts';
import { toEntry } from '../find/entries.ts';
import { findNames } from '../find/match.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';

type RankedSearchProps = {
  readonly label: string;
  /** In the order in which they are offered. */
  readonly publishers: readonly RankReport[];
  readonly chosen: string | null;
  readonly nameOf: (publisher: RankReport) => string;
  readonly onPick: (id: string) => void;
};

const listed = 50;

/** Chooses one of the publishers ranked, however many, by name in either script, pinyin or initials. */
export function RankedSearch({ label, publishers, chosen, nameOf, onPick }: RankedSearchProps) {
  const { t } = useWords();
  const field = useRef<HTMLDivElement>(null);
  const current = publishers.find(({ id }) => id === chosen);
  const shown = current ? nameOf(current) : (chosen ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const asked = typed === null || typed === shown ? '' : typed;
  const entries = useMemo(
    () =>
      publishers.map((publisher) => {
        const { id, names, level, province } = publisher;
        return { ...toEntry({ publisher_id: id, ...names, level, province }), publisher };
      }),
    [publishers],
  );
  const found = useMemo(
    () => findNames(entries, asked, listed).found.map(({ publisher }) => publisher),
    [entries, asked],
  );
  return (
    <ComboBox
      className="search ranked-search"
      items={found}
      inputValue={typed ?? shown}
      onInputChange={setTyped}
      value={chosen}
      onChange={(key) => {
        setTyped(null);
        if (key !== null && key !== chosen) onPick(String(key));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="search-field" ref={field}>
        <Input
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <Button className="icon-button" aria-label={label}>
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover search-popover" triggerRef={field}>
        <ListBox<RankReport>
          className="options"
          aria-label={label}
          renderEmptyState={() => <p className="hint">{t.app.filter.searchEmpty}</p>}
        >
          {(one) => (
            <ListBoxItem id={one.id} className="option" textValue={nameOf(one)}>
              {nameOf(one)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
