import type { Block, ReadInner, SourceDocument } from './document.ts';
import { Styles } from './docx/looks.ts';
import { Numbering } from './docx/numbering.ts';
import { readChunks } from './docx/read-chunks.ts';
import { readStory, type StoryTools } from './docx/read-story.ts';
import { ImportError } from './import-error.ts';
import { checkSize, startClock } from './limits.ts';
import { openPackage, type OfficePackage } from './office/open-package.ts';
import type { XmlElement } from './xml/parse-xml.ts';
import { childOf, childrenOf } from './xml/xml-queries.ts';

const usualPart = 'word/document.xml';

const relatedXml = (file: OfficePackage, part: string, type: string): XmlElement | null => {
  const relation = file.relations(part).find((each) => each.type === type);
  return relation ? file.xml(relation.target) : null;
};

/** The notes of the text, in their order, behind the text. */
function notesOf(file: OfficePackage, part: string, tools: StoryTools): readonly Block[] {
  return (['footnotes', 'endnotes'] as const).flatMap((type) => {
    const notes = relatedXml(file, part, type);
    return childrenOf(notes ?? undefined, type.slice(0, -1))
      .filter(({ attributes }) => attributes.type === undefined || attributes.type === 'normal')
      .flatMap((note) => readStory(note, tools).blocks);
  });
}

/**
 * The paragraphs and tables of a Word file (.docx), as it prints: what tracked changes took away, hidden and struck text
 * are left out, a field is its result, a text box stands where it hangs; files of other formats in it are read by
 * `readInner`. Throws `ImportError`: `empty`, `too_large`, `damaged`, `unsupported`, `too_deep`, `no_text`.
 */
export async function readDocx(bytes: Uint8Array, readInner: ReadInner): Promise<SourceDocument> {
  checkSize(bytes);
  const clock = startClock();
  const file = openPackage(bytes, clock);
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target ?? usualPart;
  const body = childOf(file.xml(part) ?? undefined, 'body');
  if (!body) throw new ImportError('damaged', 'The Word file is damaged: its text is missing.', part);
  const styles = new Styles(relatedXml(file, part, 'styles'));
  const numbering = new Numbering(relatedXml(file, part, 'numbering'));
  const tools = { styles, numbering, clock, chunks: await readChunks(file, part, readInner) };
  const blocks = [...readStory(body, tools).blocks, ...notesOf(file, part, tools)];
  if (blocks.length === 0) throw new ImportError('no_text', 'The Word file holds no text.');
  return { format: 'docx', blocks };
}
