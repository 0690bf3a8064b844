import { useId, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../kit/icons.tsx';
import { usePicked } from '../kit/use-picked.ts';

/** What can be chosen: its name, and a word that tells it from others of that name. */
export type FoundItem = { readonly id: string; readonly name: string; readonly note: string };

type FoundBoxProps = {
  readonly label: string;
  readonly hint: string;
  /** Said where the text finds nothing. */
  readonly empty: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly items: readonly FoundItem[];
  readonly onPick: (id: string) => void;
  readonly isDisabled?: boolean;
  /** What is wrong with it now; null where nothing is. */
  readonly wrong?: string | null;
};

/** A field that is typed into, with what the text finds below it to choose from. */
export function FoundBox({
  label,
  hint,
  empty,
  text,
  onText,
  items,
  onPick,
  isDisabled = false,
  wrong = null,
}: FoundBoxProps) {
  const field = useRef<HTMLDivElement>(null);
  const wrongId = useId();
  const picked = usePicked(onPick);
  return (
    <ComboBox
      className="search"
      items={items}
      inputValue={text}
      onInputChange={onText}
      {...picked}
      allowsCustomValue
      menuTrigger="focus"
      isDisabled={isDisabled}
      isInvalid={wrong !== null}
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="search-field" ref={field}>
        <Icon name="search" />
        <Input placeholder={hint} {...(wrong !== null && { 'aria-describedby': wrongId })} />
        <Button className="icon-button" aria-label={label}>
          <Icon name="down" />
        </Button>
      </div>
      {wrong !== null && (
        <p className="field-wrong" id={wrongId}>
          {wrong}
        </p>
      )}
      <Popover className="popover search-popover" triggerRef={field}>
        <ListBox<FoundItem> className="options" renderEmptyState={() => <p className="hint">{empty}</p>}>
          {({ id, name, note }) => (
            <ListBoxItem id={id} className="option" textValue={name}>
              <span>{name}</span>
              <span className="option-note">{note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
