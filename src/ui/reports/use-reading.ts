import { useMemo } from 'react';
import { useStore } from 'zustand';
import { fetchPlaces } from '../../engine/fetch-places.ts';
import type { Database } from '../../query/database.ts';
import { sitePublishers } from '../../query/site-publishers.ts';
import { useDataUrl } from '../address/use-data-url.ts';
import { useDataDoor } from '../answers/data-door.tsx';
import { useOwnReports } from '../own/own-context.tsx';
import { ownPrefix } from '../../query/filter.ts';
import type { OwnReports } from '../own/own-reports.ts';
import { Reading } from './reading-run.ts';
import { toOwnReport } from './to-own-report.ts';

/** The reading outlives the page that began it: the reader may look at charts meanwhile. */
const readings = new WeakMap<OwnReports, Reading>();

function startReading(own: OwnReports, open: () => Promise<Database>, dataUrl: () => string): Reading {
  const reading = new Reading(async (reads) => {
    // Without the register reports are still read and kept: they stand under the names that they say.
    const register = await fetchPlaces(dataUrl()).catch(() => null);
    const publishers = await open()
      .then((database) => database.run(sitePublishers))
      .catch(() => []);
    const before = new Map(own.store.getState().reports.map((report) => [report.id, report]));
    const now = Date.now();
    await own.put(
      reads.map((read, index) =>
        toOwnReport(
          read,
          publishers,
          register,
          before.get(`${ownPrefix}${read.id}`),
          now + index / reads.length,
        ),
      ),
    );
  });
  readings.set(own, reading);
  return reading;
}

/** The one reading of this reader's files, and where it stands. */
export function useReading() {
  const own = useOwnReports();
  const open = useDataDoor();
  const dataUrl = useDataUrl();
  const reading = useMemo(() => readings.get(own) ?? startReading(own, open, dataUrl), [own, open, dataUrl]);
  const state = useStore(reading.store);
  return { reading, state };
}
