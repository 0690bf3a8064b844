import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** False until what is there has been painted and the page is idle: what is asked for then delays nothing. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    let stop: () => void = () => undefined;
    const frame = requestAnimationFrame(() => {
      stop = whenIdle(() => {
        setRested(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, []);
  return rested;
}
