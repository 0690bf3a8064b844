import { join, relative, sep } from 'node:path';
import type { ProvinceCode } from '../../schema/publishers.ts';
import { provinceFolder } from '../../import/file/report-path.ts';

/** Where a publisher's reports, or its bulletins, are kept. */
export const publisherFolder = (
  folder: string,
  kind: 'reports' | 'bulletins',
  publisher: { readonly id: string; readonly province: ProvinceCode },
): string => join(folder, kind, provinceFolder(publisher.province), publisher.id);

/** A report's or a bulletin's id: the publisher's and the file's name, which is the year or the period. */
export const documentId = (publisher: string, file: string): string =>
  `${publisher}-${file.replace(/^.*[\\/]/u, '').replace(/\.json$/u, '')}`;

/** A file as it is named to people: its path in the data folder. */
export const toDataFile = (folder: string, path: string): string =>
  relative(folder, path).split(sep).join('/');
