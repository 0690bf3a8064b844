import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

const shownFor = 2500;

const SaidContext = createContext<((text: string) => void) | null>(null);

/** Holds the one line that tells the reader for a moment what has been done. */
export function SaidProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '' });
  const say = useCallback((text: string) => {
    setSaid({ text });
  }, []);
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => {
      setSaid({ text: '' });
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <SaidContext value={say}>
      {children}
      <p className="toast" role="status">
        {said.text}
      </p>
    </SaidContext>
  );
}

/** Tells the reader something for a moment, aloud too. */
export function useSay(): (text: string) => void {
  const say = useContext(SaidContext);
  if (!say) throw new Error('There is no SaidProvider above.');
  return say;
}
