import { useSyncExternalStore } from 'react';
import { pageOf, rootFrom } from '../address/pages.ts';

const never = () => () => undefined;
const read = () => new URL(rootFrom(pageOf('data')), location.href.replace(/[?#].*$/, '')).href;
const unknown = () => null;

/** The address of the site's root, as seen from the Data page; null while a page is rendered without a browser. */
export const useSiteAddress = (): string | null => useSyncExternalStore<string | null>(never, read, unknown);
