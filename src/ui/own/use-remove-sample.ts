import { useOwnReports, useOwnState } from './own-context.tsx';

/** Takes the sample city away: all of its reports, and nothing else. */
export function useRemoveSample(): () => void {
  const store = useOwnReports();
  const { reports } = useOwnState();
  return () => {
    void store.remove(reports.filter(({ sample }) => sample === true).map(({ id }) => id));
  };
}
