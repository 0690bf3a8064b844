/**
 * Word files read by the importer's reader, beside mammoth alone (its page, without reading that) in the same run: medians
 * and their ratio, then the largest memory. Run: npm run bench -- import-docx [--record]
 */
import mammoth from 'mammoth';
import { readDocument } from '../../src/import/read-document.ts';
import { makeFigures } from '../import/documents/form-figures.ts';
import { makeTables } from '../import/documents/form-tables.ts';
import { writeDocx } from '../import/documents/write-docx.ts';
import { reportBeside } from './beside.ts';
import { reportMemory } from './watch-memory.ts';
import { realDocuments } from './real-documents.ts';

const made = writeDocx('某某市2023年政府信息公开工作年度报告', makeTables('2021', makeFigures('2021', 5)));
await reportMemory('import-docx', async () => {
  for (const [name, bytes] of [['made Word file', made] as const, ...realDocuments('.docx', 3)]) {
    await reportBeside(
      'import-docx',
      name,
      { name: 'read', run: () => readDocument(bytes, 'a.docx') },
      { name: 'mammoth alone', run: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }) },
      2,
    );
  }
});
