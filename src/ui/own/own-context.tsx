import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { countLaid, type Laid } from './laid.ts';
import type { OwnReports, OwnState } from './own-reports.ts';

export const OwnReportsContext = createContext<OwnReports | null>(null);

/** The reports that this reader added. */
export function useOwnReports(): OwnReports {
  const own = useContext(OwnReportsContext);
  if (!own) throw new Error('There is no OwnReportsContext above.');
  return own;
}

/** Where they stand now; a page is written as for a reader without any. */
export function useOwnState(): OwnState {
  return useStore(useOwnReports().store);
}

/** Grows whenever the reader's own reports change that stand among the site's. */
export function useOwnVersion(): number {
  return useStore(useOwnReports().store, ({ version }) => version);
}

/** Whether any of the reader's own reports stands among the site's. */
export function useHasLaid(): boolean {
  return useStore(useOwnReports().store, ({ laid }) => laid.length > 0);
}

/** How many of the reader's own reports stand among the site's. */
export function useLaid(): Laid {
  const laid = useStore(useOwnReports().store, (state) => state.laid);
  return useMemo(() => countLaid(laid), [laid]);
}
