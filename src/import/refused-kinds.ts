import { ImportError, type ImportErrorKind } from './import-error.ts';
import { asciiStart, startsWith } from './sniff.ts';
import { namesIn } from './sniff-container.ts';

type Refused = {
  readonly kind: ImportErrorKind;
  readonly words: string;
  readonly detect: (bytes: Uint8Array) => boolean;
};

const bytesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** Whether the bytes at a place are those of a text, or of numbers. */
const at =
  (place: number, mark: string | readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    startsWith(bytes.subarray(place), typeof mark === 'string' ? bytesOf(mark) : mark);

const holds =
  (part: RegExp) =>
  (bytes: Uint8Array): boolean =>
    namesIn(bytes).some((name) => part.test(name));

const says =
  (markup: RegExp) =>
  (bytes: Uint8Array): boolean =>
    markup.test(asciiStart(bytes, 2048));

const picture =
  'This is a picture. Look for the report as a web page or a Word file, or recognise its text first.';
const archive = (name: string): string =>
  `This is an archive of another kind (${name}). Unpack it, and read the files in it, or pack them as ZIP.`;
const save = (name: string, as: string): string => `This is ${name}. Save it as ${as}, and try again.`;

/** Kinds of files that are known and not read, each with what to do. */
const refused: readonly Refused[] = [
  { kind: 'picture', words: picture, detect: at(0, [0x89, 0x50, 0x4e, 0x47]) },
  { kind: 'picture', words: picture, detect: at(0, [0xff, 0xd8, 0xff]) },
  { kind: 'picture', words: picture, detect: at(0, 'GIF8') },
  { kind: 'picture', words: picture, detect: at(0, [0x49, 0x49, 0x2a, 0]) },
  { kind: 'picture', words: picture, detect: at(0, [0x4d, 0x4d, 0, 0x2a]) },
  { kind: 'picture', words: picture, detect: at(8, 'WEBP') },
  { kind: 'picture', words: picture, detect: at(4, 'ftyphei') },
  { kind: 'picture', words: picture, detect: (bytes) => at(0, 'BM')(bytes) && at(6, [0, 0, 0, 0])(bytes) },
  { kind: 'picture', words: picture, detect: at(0, 'AT&TFORM') },
  { kind: 'other_archive', words: archive('RAR'), detect: at(0, 'Rar!') },
  { kind: 'other_archive', words: archive('7z'), detect: at(0, [0x37, 0x7a, 0xbc, 0xaf]) },
  { kind: 'other_archive', words: archive('gzip'), detect: at(0, [0x1f, 0x8b]) },
  { kind: 'other_archive', words: archive('bzip2'), detect: at(0, 'BZh') },
  { kind: 'other_archive', words: archive('xz'), detect: at(0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]) },
  { kind: 'other_archive', words: archive('tar'), detect: at(257, 'ustar') },
  {
    kind: 'other_kind',
    words: save('a set of slides (.pptx)', '.docx or .pdf'),
    detect: holds(/^ppt\/[^/]+\.xml$/iu),
  },
  {
    kind: 'other_kind',
    words: save('a file of Pages or Numbers', '.docx or .xlsx'),
    detect: holds(/^Index(?:\.zip$|\/.+\.iwa$)/iu),
  },
  {
    kind: 'other_kind',
    words: save('an e-book (.epub)', '.docx or .pdf'),
    detect: holds(/^META-INF\/container\.xml$/iu),
  },
  { kind: 'other_kind', words: save('an XPS file', '.pdf'), detect: holds(/^FixedDocSeq\.fdseq$/iu) },
  { kind: 'other_kind', words: save('an OFD file', '.docx or .pdf'), detect: holds(/^OFD\.xml$/iu) },
  { kind: 'other_kind', words: save('a CAJ file', '.docx or .pdf'), detect: at(0, 'CAJ\0') },
  {
    kind: 'other_kind',
    words: save('a Word file as XML of 2003', '.docx'),
    detect: says(/<w:wordDocument\b/u),
  },
  { kind: 'other_kind', words: save('a Word file as flat XML', '.docx'), detect: says(/<pkg:package\b/u) },
  {
    kind: 'other_kind',
    words: save('an Excel file as XML of 2003', '.xlsx'),
    detect: says(/urn:schemas-microsoft-com:office:spreadsheet/u),
  },
  {
    kind: 'other_kind',
    words: save('an OpenDocument file as flat XML', '.odt or .ods'),
    detect: says(/<office:document\b/u),
  },
];

const find = (bytes: Uint8Array): Refused | undefined => refused.find(({ detect }) => detect(bytes));

export const isRefusedKind = (bytes: Uint8Array): boolean => find(bytes) !== undefined;

/** Throws the `ImportError` that names the kind of a file that is known and not read, and says what to do. */
export function refuseKind(bytes: Uint8Array): never {
  const found = find(bytes);
  throw new ImportError(found?.kind ?? 'unsupported', found?.words ?? 'The format of the file is not known.');
}
