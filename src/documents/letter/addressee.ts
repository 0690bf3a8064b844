import { publisherName } from '../../views/model/names.ts';
import type { DocumentContext } from '../matter/document-context.ts';
import type { LetterReport } from '../matter/gather-letters.ts';

/** A place by the end of its name: that of a province, city, county, town; not that of a zone, whose body has many names. */
const place = /(?:省|市|[县区旗州]|镇|乡)$/u;

/** Whom a letter is sent to: the government of a place, which publishes under the name of the place alone. */
export function addressee(report: LetterReport, context: DocumentContext): string {
  const { government, subdistrict } = context.d.letter;
  const name = publisherName(report, context);
  const printed = report.hans ?? '';
  if (report.kind === 'department') return name;
  if (printed.endsWith('街道')) return subdistrict(name);
  return place.test(printed) && report.tier !== 'zone' ? government(name) : name;
}
