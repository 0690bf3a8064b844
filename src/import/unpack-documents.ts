import { ImportError } from './import-error.ts';
import { limits } from './limits.ts';
import { readZip } from './read-zip.ts';
import { looksLikeDocx } from './sniff-container.ts';
import { looksLikeZip } from './zip-directory.ts';

/** A file that may be a report; `name` has the path inside of its archives. `bytes` unpacks it when asked. */
export type PackedDocument = { readonly name: string; readonly bytes: () => Uint8Array };

/** What systems leave in archives beside the documents. */
const leftovers = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The documents in a file: itself, or the files of an archive and of the archives in it. Throws `ImportError` for an
 * archive that cannot be opened, is nested too deeply (`too_deep`) or holds nothing (`empty`).
 */
export function* unpackDocuments(name: string, bytes: Uint8Array, depth = 0): Generator<PackedDocument> {
  if (!looksLikeZip(bytes) || looksLikeDocx(bytes)) {
    yield { name, bytes: () => bytes };
    return;
  }
  if (depth >= limits.archives) {
    throw new ImportError('too_deep', 'Archives in archives in archives are not opened.', name);
  }
  const files = readZip(bytes).filter((file) => !leftovers.test(file.name));
  if (files.length === 0) throw new ImportError('empty', 'The archive holds no file.', name);
  for (const file of files) {
    const path = `${name}/${file.name}`;
    if (/\.zip$/i.test(file.name)) yield* unpackDocuments(path, file.read(), depth + 1);
    else yield { name: path, bytes: file.read };
  }
}
