import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OwnReports, OwnState } from './own-reports.ts';

export const OwnReportsContext = createContext<OwnReports | null>(null);

/** The reports that this reader added. */
export function useOwnReports(): OwnReports {
  const own = useContext(OwnReportsContext);
  if (!own) throw new Error('There is no OwnReportsContext above.');
  return own;
}

const before: OwnState = { reports: [], version: 0, kept: null };

/** Where they stand now; a page is written as for a reader without any. */
export function useOwnState(): OwnState {
  const own = useOwnReports();
  return useSyncExternalStore(own.subscribe, own.getState, () => before);
}

const getNone = () => 0;

/** Grows whenever the reader's own reports change. */
export function useOwnVersion(): number {
  const own = useOwnReports();
  return useSyncExternalStore(own.subscribe, () => own.getState().version, getNone);
}
