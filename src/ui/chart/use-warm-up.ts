import { useCallback } from 'react';
import { useDataDoor } from '../answers/data-door.tsx';
import { loadDrawing } from './load-drawing.ts';

/** Begins to load what a changed filter will need; what fails here is tried again, and told, when it is needed. */
export function useWarmUp(): () => void {
  const open = useDataDoor();
  return useCallback(() => {
    open().catch(() => undefined);
    loadDrawing().catch(() => undefined);
  }, [open]);
}
