import { memo, useCallback, useRef, useState, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWarmUp } from '../chart/use-warm-up.ts';
import { fieldText, isSet, type FilterField } from './filter-fields.ts';
import { Icon } from '../kit/icons.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { usePlaceNames } from '../answers/use-place-names.ts';
import { useFilter } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

const noPlaces: readonly string[] = [];

const popover = toLate(() => import('./filter-popover.tsx'));

/** One field of the filter: what it is set to, and a popover to change it, which loads when first opened. */
export function FilterButton({ field }: { readonly field: FilterField }) {
  const words = useWords();
  const [filter] = useFilter();
  const places = usePlaceNames(field === 'places' ? filter.places : noPlaces);
  const button = useRef<HTMLButtonElement>(null);
  const warmUp = useWarmUp();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const name = words.t.app.filter[field];
  const open = useCallback(() => {
    warmUp();
    setWasOpen(true);
    setOpen(true);
  }, [warmUp]);
  return (
    <>
      <FieldButton
        place={button}
        name={name}
        value={fieldText(filter, field, places, words) || words.t.app.filter.all}
        isSet={isSet(filter, field)}
        isOpen={isOpen}
        onOpen={open}
      />
      {wasOpen && (
        <Late
          part={popover}
          onDismiss={() => {
            setWasOpen(false);
            setOpen(false);
          }}
        >
          {(FilterPopover) => (
            <FilterPopover
              field={field}
              name={name}
              triggerRef={button}
              isOpen={isOpen}
              onOpenChange={setOpen}
            />
          )}
        </Late>
      )}
    </>
  );
}

type FieldButtonProps = {
  readonly place: RefObject<HTMLButtonElement | null>;
  readonly name: string;
  readonly value: string;
  readonly isSet: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

/** Stays as it is while other fields change. */
const FieldButton = memo(function FieldButton(props: FieldButtonProps) {
  const { place, name, value, isSet: set, isOpen, onOpen } = props;
  return (
    <Button
      ref={place}
      className="filter-button"
      data-set={set}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPress={onOpen}
    >
      <span className="filter-name">{name}</span>
      <span className="filter-value">{value}</span>
      <Icon name="down" />
    </Button>
  );
});
