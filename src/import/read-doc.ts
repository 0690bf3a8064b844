import { readCompound } from './doc/read-compound.ts';
import { DocText } from './doc/read-doc-text.ts';
import type { Block, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize, startClock } from './limits.ts';

const saveAsDocx = 'Open it in Word or WPS, save it as .docx, and try again.';

function readBlocks(bytes: Uint8Array): readonly Block[] {
  const streams = readCompound(bytes);
  const main = streams.get('WordDocument');
  if (!main || main.length < 0x200) {
    throw new ImportError('unsupported', `The file is no Word file that can be read. ${saveAsDocx}`);
  }
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < 0xc1) {
    throw new ImportError('unsupported', `The Word file is of a kind before 1997. ${saveAsDocx}`);
  }
  const flags = view.getUint16(10, true);
  if ((flags & 0x100) !== 0) {
    throw new ImportError('password', 'The Word file asks for a password. Save it without, and try again.');
  }
  const table = streams.get((flags & 0x200) !== 0 ? '1Table' : '0Table');
  if (!table) throw new ImportError('damaged', 'The Word file is damaged and cannot be read.');
  const text = new DocText(main, table, streams.get('Data') ?? new Uint8Array(), startClock(), saveAsDocx);
  return text.blocks({ start: 0, end: view.getUint32(0x4c, true) });
}

/**
 * The paragraphs and tables of a Word file of the kind before 2007 (.doc, and .wps that is the same inside), by the
 * format's own definition of rows and cells, as it prints. Whatever is not sure is refused. Throws `ImportError`: `empty`,
 * `too_large`, `too_deep`, `damaged`, `unsupported`, `no_text`.
 */
export function readDoc(bytes: Uint8Array): Promise<SourceDocument> {
  return Promise.resolve().then(() => {
    checkSize(bytes);
    let blocks: readonly Block[];
    try {
      blocks = readBlocks(bytes);
    } catch (error) {
      if (error instanceof ImportError) throw error;
      throw new ImportError('damaged', `The old Word file is damaged and cannot be read. ${saveAsDocx}`);
    }
    if (blocks.length === 0) throw new ImportError('no_text', 'The Word file holds no text.');
    return { format: 'doc', blocks };
  });
}
