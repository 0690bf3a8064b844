import type { DropZoneProps } from 'react-aria-components/DropZone';
import type { PickedFile } from './reading-run.ts';

type DropItem = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'][number];

/** Files of a file input, with their paths where a folder was picked. */
export const fromFileList = (files: FileList | null): readonly PickedFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** What was dropped: its files, and those of its folders with all their folders. */
export async function fromDrop(
  items: Iterable<DropItem> | AsyncIterable<DropItem>,
  path = '',
): Promise<PickedFile[]> {
  const found: PickedFile[] = [];
  for await (const item of items) {
    if (item.kind === 'file') found.push({ name: path + item.name, file: await item.getFile() });
    else if (item.kind === 'directory') {
      found.push(...(await fromDrop(item.getEntries(), `${path}${item.name}/`)));
    }
  }
  return found;
}
