import type { BoundariesFile } from '../../schema/manifest.ts';
import type { SiteInfo } from './site-info.tsx';

/**
 * What the data is, as written into the document; where it is not (while developing), as the manifest says. Null where
 * neither tells: the panels then say what is wrong.
 */
export async function readSiteInfo(container: HTMLElement, dataUrl: URL): Promise<SiteInfo> {
  const { dataVersion, dataDate, boundaries } = container.dataset;
  if (dataVersion !== undefined && dataDate !== undefined) {
    const map = boundaries === undefined ? {} : { boundaries: JSON.parse(boundaries) as BoundariesFile };
    return { version: dataVersion, date: dataDate, ...map };
  }
  try {
    const { fetchManifest } = await import('../../engine/fetch-manifest.ts');
    const { version, date, beside } = await fetchManifest(dataUrl);
    return { version, date, ...(beside?.boundaries && { boundaries: beside.boundaries }) };
  } catch {
    return null;
  }
}
