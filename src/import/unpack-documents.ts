import { ImportError } from './import-error.ts';
import { limits } from './limits.ts';
import { readZip } from './read-zip.ts';
import { isReadable } from './readable-name.ts';
import { isPlainArchive } from './sniff-container.ts';

/** A file that may be a report; `name` has the path inside of its archives. `bytes` unpacks it when asked. */
export type PackedDocument = { readonly name: string; readonly bytes: () => Uint8Array };

/** Files of an archive whose names are those of no document. */
export type LeftAside = { readonly name: string; readonly leftAside: readonly string[] };

export const isLeftAside = (each: PackedDocument | LeftAside): each is LeftAside => 'leftAside' in each;

/** What systems leave in archives beside the documents. */
const leftovers = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The endings of files, each with how many have it. */
export function endingsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '?';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts].map(([ending, count]) => `${ending} × ${count}`).join(', ');
}

/**
 * The documents in a file: itself, or the files of an archive and of the archives in it, and behind them the names of files
 * that are no documents. Throws `ImportError` for an archive that cannot be opened, is nested too deeply (`too_deep`), holds
 * nothing (`empty`) or no document (`no_document`).
 */
export function* unpackDocuments(
  name: string,
  bytes: Uint8Array,
  depth = 0,
): Generator<PackedDocument | LeftAside> {
  if (!isPlainArchive(bytes)) {
    yield { name, bytes: () => bytes };
    return;
  }
  if (depth >= limits.archives) {
    throw new ImportError('too_deep', 'Archives in archives in archives are not opened.', name);
  }
  const files = readZip(bytes).filter((file) => !leftovers.test(file.name));
  if (files.length === 0) throw new ImportError('empty', 'The archive holds no file.', name);
  const aside = files.filter((file) => !isReadable(file.name)).map((file) => file.name);
  if (aside.length === files.length) {
    throw new ImportError('no_document', `The archive holds no document (${endingsOf(aside)}).`, name);
  }
  for (const file of files) {
    if (!isReadable(file.name)) continue;
    const path = `${name}/${file.name}`;
    if (/\.zip$/i.test(file.name)) yield* unpackInner(path, file.read, depth + 1);
    else yield { name: path, bytes: file.read };
  }
  if (aside.length > 0) yield { name, leftAside: aside };
}

/** The documents of an archive in an archive; one that cannot be opened is a document that fails, beside the others. */
function* unpackInner(
  name: string,
  read: () => Uint8Array,
  depth: number,
): Generator<PackedDocument | LeftAside> {
  try {
    yield* unpackDocuments(name, read(), depth);
  } catch (error) {
    const bytes = (): never => {
      throw error;
    };
    yield { name, bytes };
  }
}
