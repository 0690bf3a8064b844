import { useEffect, useState } from 'react';

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Whether the reader has done anything on the page yet: what only an interaction may fetch waits for it. */
export function useTouched(): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) return;
    const tell = () => {
      setTouched(true);
    };
    for (const sign of signs) addEventListener(sign, tell, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, tell);
    };
  }, [touched]);
  return touched;
}
