import { startsWith } from './sniff.ts';
import { listZip, looksLikeZip } from './zip-directory.ts';

/** The names in a ZIP archive; none where its directory cannot be read. */
export function namesIn(bytes: Uint8Array): readonly string[] {
  if (!looksLikeZip(bytes)) return [];
  try {
    return listZip(bytes).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** A Word file is an Office package with parts in the folder word; the one with the text may have any name. */
export const looksLikeDocx = (bytes: Uint8Array): boolean =>
  namesIn(bytes).some((name) => /^word\/[^/]+\.xml$/iu.test(name));

/** An OpenDocument file (.odt, .ods): a package with its content in one part. */
export function looksLikeOdf(bytes: Uint8Array): boolean {
  const names = namesIn(bytes);
  return (
    names.includes('content.xml') && (names.includes('mimetype') || names.includes('META-INF/manifest.xml'))
  );
}

/** An Excel file is an Office package with parts in the folder xl. */
export const looksLikeXlsx = (bytes: Uint8Array): boolean =>
  namesIn(bytes).some((name) => /^xl\/[^/]+\.(?:xml|bin)$/iu.test(name));

/** An OFD file (GB/T 33190) is a package that begins with a part of that name. */
export const looksLikeOfd = (bytes: Uint8Array): boolean =>
  namesIn(bytes).some((name) => /^\/?ofd\.xml$/iu.test(name));

/** The mark of a PDF may come after some other bytes. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  return start.some((_, at) => startsWith(start.subarray(at, at + 5), [0x25, 0x50, 0x44, 0x46, 0x2d]));
}

/** The container of Word files before 2007, and of Word files with a password. */
export const looksLikeOle = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export const looksLikeRichText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]);

/** A ZIP archive that is no document itself: it is opened, and what is in it is read. */
export function isPlainArchive(bytes: Uint8Array): boolean {
  if (!looksLikeZip(bytes)) return false;
  const names = namesIn(bytes);
  return !names.some((name) => packedDocument.test(name));
}

/** Parts by which a document that is packed as an archive is told from an archive of documents. */
const packedDocument =
  /^(?:\[Content_Types\]\.xml|mimetype|word\/[^/]+\.xml|xl\/[^/]+\.(?:xml|bin)|ppt\/[^/]+\.xml|OFD\.xml|META-INF\/(?:manifest|container)\.xml|Index\/Document\.iwa|Index\.zip|FixedDocSeq\.fdseq)$/iu;
