import address from './sample-city.zip?url';
import type { PickedFile } from './reading-run.ts';

/** The documents of the sample city, as a file that was picked. Rejects where the server does not give it. */
export async function fetchSample(): Promise<PickedFile> {
  const response = await fetch(new URL(address, import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return { name: '示例市.zip', file: await response.blob() };
}
