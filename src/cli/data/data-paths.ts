import { join } from 'node:path';
import { provinces, type ProvinceCode } from '../../schema/publishers.ts';

/** A province's folder: its English name in lower case, `inner-mongolia`. */
const provinceFolder = (province: ProvinceCode): string =>
  provinces[province].names.en.toLowerCase().replaceAll(' ', '-');

/** Where a publisher's reports, or its bulletins, are kept. */
export const publisherFolder = (
  folder: string,
  kind: 'reports' | 'bulletins',
  publisher: { readonly id: string; readonly province: ProvinceCode },
): string => join(folder, kind, provinceFolder(publisher.province), publisher.id);

/** A report's or a bulletin's id: the publisher's and the file's name, which is the year or the period. */
export const documentId = (publisher: string, file: string): string =>
  `${publisher}-${file.replace(/^.*[\\/]/u, '').replace(/\.json$/u, '')}`;
