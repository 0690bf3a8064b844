import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWarmUp } from './data-door.tsx';
import { fieldText, isSet, type FilterField } from './filter-fields.ts';
import { Icon } from './icons.tsx';
import { Late, toLate } from './late.tsx';
import { useFilter } from './navigation.tsx';
import { useWords } from './words.tsx';

const popover = toLate(() => import('./filter-popover.tsx'));

/** One field of the filter: what it is set to, and a popover to change it, which loads when first opened. */
export function FilterButton({ field }: { readonly field: FilterField }) {
  const words = useWords();
  const [filter] = useFilter();
  const button = useRef<HTMLButtonElement>(null);
  const warmUp = useWarmUp();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const name = words.t.app.filter[field];
  return (
    <>
      <Button
        ref={button}
        className="filter-button"
        data-set={isSet(filter, field)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          warmUp();
          setWasOpen(true);
          setOpen(true);
        }}
      >
        <span className="filter-name">{name}</span>
        <span className="filter-value">{fieldText(filter, field, words) || words.t.app.filter.all}</span>
        <Icon name="down" />
      </Button>
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
