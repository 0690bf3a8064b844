import type { SiteInfo } from './site-info.tsx';

/**
 * What the data is, as written into the document; where it is not (while developing), as the manifest says. Null where
 * neither tells: the panels then say what is wrong.
 */
export async function readSiteInfo(container: HTMLElement, dataUrl: URL): Promise<SiteInfo> {
  const { dataVersion, dataDate } = container.dataset;
  if (dataVersion !== undefined && dataDate !== undefined) return { version: dataVersion, date: dataDate };
  try {
    const { fetchManifest } = await import('../engine/fetch-manifest.ts');
    const { version, date } = await fetchManifest(dataUrl);
    return { version, date };
  } catch {
    return null;
  }
}
