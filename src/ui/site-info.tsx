import { createContext, useContext } from 'react';

/** What the manifest says of the data: shown on every page. Null until it is known. */
export type SiteInfo = { readonly version: string; readonly date: string } | null;

export const SiteInfoContext = createContext<SiteInfo>(null);

export const useSiteInfo = (): SiteInfo => useContext(SiteInfoContext);
