import { createContext, useContext } from 'react';
import type { DataServer } from '../../schema/data-server.ts';
import type { BoundariesFile } from '../../schema/manifest.ts';

/** What the manifest says of the data: shown on every page. Null until it is known. */
export type SiteInfo = {
  readonly version: string;
  readonly date: string;
  /** The host’s own map, where it has one. */
  readonly boundaries?: Pick<BoundariesFile, 'file' | 'property' | 'planar'>;
  /** What answers in place of this device, where the host chose so. */
  readonly server?: DataServer;
} | null;

export const SiteInfoContext = createContext<SiteInfo>(null);

export const useSiteInfo = (): SiteInfo => useContext(SiteInfoContext);
