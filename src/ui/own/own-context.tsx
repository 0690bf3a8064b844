import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
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

/** Grows whenever the reader's own reports change. */
export function useOwnVersion(): number {
  return useStore(useOwnReports().store, ({ version }) => version);
}
