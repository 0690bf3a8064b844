import { createContext, useContext } from 'react';

const WholeLinkContext = createContext<URLSearchParams | null>(null);

/** Parameters of a page in which nothing is left to the data, where its address has fewer. */
export const WholeLinkProvider = WholeLinkContext;

export const useWholeLink = (): URLSearchParams | null => useContext(WholeLinkContext);
