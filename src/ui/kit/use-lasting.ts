import { useEffect, useState } from 'react';

/** Milliseconds after which a reader would wonder whether anything happens. */
const patience = 120;

/** Whether something has been so for a while: what is over sooner is not shown, so that nothing flickers. */
export function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => {
      setLasts(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return isSo && lasts;
}
