import {
  createContext,
  memo,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  type ReactNode,
} from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../kit/icons.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';
import { useSlashKey } from './slash-key.ts';

const dialog = toLate(() => import('./search-dialog.tsx'));

const SearchContext = createContext<(() => void) | null>(null);

/** Where a key writes something, or where another dialog is in front. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null)
  );
}

const isOpening = (event: KeyboardEvent, slash: boolean): boolean => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return event.key.toLowerCase() === 'k';
  return slash && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
};

/** Holds the one search box, and opens it by “/” or Ctrl+K from anywhere but where text is written; it loads when first opened. */
export function SearchProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    setOpen(true);
  }, []);
  const close = () => {
    setOpen(false);
  };
  const slash = useSlashKey();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !isOpening(event, slash) || isTaken(event.target))
      return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKey(event);
    };
    addEventListener('keydown', listener);
    return () => {
      removeEventListener('keydown', listener);
    };
  }, []);
  return (
    <SearchContext value={open}>
      {children}
      {isOpen && (
        <Late part={dialog} onDismiss={close}>
          {(SearchDialog) => <SearchDialog onClose={close} />}
        </Late>
      )}
    </SearchContext>
  );
}

function useSearchDoor(): () => void {
  const open = useContext(SearchContext);
  if (!open) throw new Error('There is no SearchProvider above.');
  return open;
}

/** The button in the header that opens the search box. */
export const SearchButton = memo(function SearchButton() {
  const words = useWords().t.find;
  const slash = useSlashKey();
  const open = useSearchDoor();
  return (
    <Button
      className="button search-button"
      aria-keyshortcuts={slash ? '/ Control+K' : 'Control+K'}
      onPress={open}
    >
      <Icon name="search" />
      <span className="search-button-name">{words.open}</span>
      {slash && <kbd aria-hidden="true">{words.key}</kbd>}
    </Button>
  );
});

/** A wide door to the search box, where the reader’s own place is what they come for. */
export const PlaceSearchButton = memo(function PlaceSearchButton() {
  const words = useWords().t.find.first;
  const open = useSearchDoor();
  return (
    <Button className="place-search" onPress={open}>
      <Icon name="search" />
      <span className="place-search-words">
        <strong>{words.place}</strong>
        <span className="place-search-hint">{words.placeHint}</span>
      </span>
    </Button>
  );
});
