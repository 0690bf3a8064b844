import { zipSync } from 'fflate';
import { drawCity, type Drawn } from './draw-city.ts';
import { gaps, planted } from './planted.ts';
import { printReport, type Printed } from './printed-report.ts';
import type { SampleDocument } from './sample-document.ts';
import { fileDay, toDocx } from './sample-docx.ts';
import { toHtml } from './sample-html.ts';
import { toPdf } from './sample-pdf.ts';
import { composeReport } from './compose-report.ts';

/** What the sample that is shipped is drawn from. */
export const seed = 20_231;

type Report = Pick<Drawn, 'district' | 'year'>;
type Gap = { readonly district: string; readonly year: number };

const isOf = ({ district, year }: Report, other: Gap): boolean =>
  district.code === other.district && year === other.year;

function withGaps(printed: Printed): Printed {
  const has = (list: readonly Gap[]) => list.some((gap) => isOf(printed, gap));
  const cells = Object.entries(printed.cells).map(([key, text]) => [
    key,
    key.startsWith('disclosure.regulations.') ? '/' : text,
  ]);
  return {
    ...printed,
    ...(has(gaps.slashes) && { cells: Object.fromEntries(cells) as Printed['cells'] }),
    ...(has(gaps.withoutHotline) && { says: { ...printed.says, hotline: null } }),
  };
}

const withFaults = (printed: Printed): Printed =>
  planted
    .filter((fault) => isOf(printed, fault))
    .reduce((changed, { alter }) => alter(changed), withGaps(printed));

const formats: Readonly<Record<string, (document: SampleDocument) => Uint8Array>> = {
  html: toHtml,
  docx: toDocx,
  pdf: toPdf,
};

/** Most offices publish a page, some a Word file, one a PDF: the sample has them mixed. */
const otherFormats: Readonly<Record<string, string>> = {
  '990102': 'docx',
  '990103': 'pdf',
  '990105': 'docx',
  '990108': 'docx',
  '990111': 'docx',
};
const formatOf = ({ district }: Report): string => otherFormats[district.code] ?? 'html';

/** The documents of the sample city by their names; the same seed gives the same bytes. */
const sampleDocuments = (seed: number): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    drawCity(seed)
      .filter((drawn) => !gaps.reports.some((gap) => isOf(drawn, gap)))
      .map((drawn) => {
        const format = formatOf(drawn);
        const write = formats[format] ?? toHtml;
        const document = composeReport(withFaults(printReport(drawn)));
        return [`示例市/${drawn.district.names.hans}-${drawn.year}.${format}`, write(document)];
      }),
  );

/** The sample city as one archive of documents. */
export const makeSample = (seed: number): Uint8Array =>
  zipSync(sampleDocuments(seed), { level: 9, mtime: fileDay });
