import { strFromU8, strToU8, zipSync } from 'fflate';
import type { SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize } from './limits.ts';
import { readHtml } from './read-html.ts';
import { readZip } from './read-zip.ts';
import { mainPart } from './sniff-container.ts';

/**
 * Two things of a table that the converter passes over: columns that a row leaves out at its start get an empty cell,
 * so that the rest keep their columns; marks between cells go, since they make it give up merged cells.
 */
const prepare = (xml: string): string =>
  xml
    .replace(/<w:(?:bookmarkStart|bookmarkEnd|proofErr|permStart|permEnd)\b[^>]*\/>/g, '')
    .replace(
      /<w:trPr\b[^>]*>(?:(?!<\/w:trPr>)[\s\S])*?<w:gridBefore w:val="(\d{1,3})"\s*\/>(?:(?!<\/w:trPr>)[\s\S])*<\/w:trPr>/g,
      (properties, columns: string) =>
        `${properties}<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`,
    );

/** The archive again with what the converter needs, unpacked within the limits, so that it meets nothing hostile. */
function repack(bytes: Uint8Array): Uint8Array {
  const files = readZip(bytes).filter(({ name }) => /\.(xml|rels)$/i.test(name));
  return zipSync(
    Object.fromEntries(
      files.map(({ name, read }) => [name, name === mainPart ? strToU8(prepare(strFromU8(read()))) : read()]),
    ),
    { level: 0 },
  );
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { buffer } = bytes;
  // Node's build asks for `buffer`, the browser's for `arrayBuffer`; each takes any bytes and ignores the other.
  const input = { arrayBuffer: buffer, buffer: bytes } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  const { value } = await mammoth.convertToHtml(input, {
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}

/**
 * The paragraphs and tables of a Word file (.docx), by way of the page that mammoth makes of it; styles, pictures and
 * links are left behind. Throws `ImportError`: `empty`, `too_large`, `damaged`, `unsupported`, `too_deep`.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  checkSize(bytes);
  const packed = repack(bytes);
  let html: string;
  try {
    html = await toHtml(packed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError('damaged', `The Word file is damaged and cannot be opened (${reason}).`);
  }
  if (html.trim() === '') throw new ImportError('no_text', 'The Word file holds no text.');
  return { format: 'docx', blocks: readHtml(strToU8(html)).blocks };
}
