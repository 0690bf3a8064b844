import {
  Component,
  createContext,
  lazy,
  Suspense,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  type ReactNode,
} from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { useSlashKey } from './slash-key.ts';

/** Made anew for each try: a dialog that could not be loaded stays lost to the one that asked for it. */
const toDialog = () => lazy(() => import('./search-dialog.tsx'));

type GuardProps = { readonly onFault: () => void; readonly children: ReactNode };

/** Keeps the page standing where the dialog cannot be loaded. */
class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFault();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

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
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [SearchDialog, setDialog] = useState(toDialog);
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
    <SearchContext
      value={() => {
        setOpen(true);
      }}
    >
      {children}
      {isOpen && (
        <Guard
          onFault={() => {
            setOpen(false);
            setFailed(true);
            setDialog(toDialog());
          }}
        >
          <Suspense>
            <SearchDialog
              onClose={() => {
                setOpen(false);
              }}
            />
          </Suspense>
        </Guard>
      )}
      {failed && !isOpen && (
        <p className="toast" role="alert">
          {navigator.onLine ? t.app.error.title : t.find.offline.title}
        </p>
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
export function SearchButton() {
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
}

/** A wide door to the search box, where the reader’s own place is what they come for. */
export function PlaceSearchButton() {
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
}
