import { useEffect } from 'react';
import { useNavigation } from '../address/navigation.tsx';

/** Opens the entry of an anchor and brings it into view. */
function open(anchor: string): void {
  const entry = document.getElementById(anchor);
  if (!entry) return;
  const around = entry.parentElement?.closest('details');
  if (around) around.open = true;
  if (entry instanceof HTMLDetailsElement) {
    entry.open = true;
    entry.dataset.opened = '';
    entry.querySelector('summary')?.focus({ preventScroll: true });
  }
  entry.scrollIntoView();
}

/** The fragment of the address; as it is where it is no text that was encoded. */
function readFragment(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Shows the method note that a link asks for, by its parameter `note` or by its fragment. */
export function useOpenedNote(): void {
  const note = useNavigation().params.get('note');
  useEffect(() => {
    const asked = note ?? readFragment();
    if (asked === '') return;
    // A page that was just gone to is scrolled to its top first.
    const frame = requestAnimationFrame(() => {
      open(asked);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [note]);
  useEffect(() => {
    const follow = () => {
      open(readFragment());
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
}
