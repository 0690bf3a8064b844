import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/import/decode-text.ts';
import { ImportError } from '../../src/import/import-error.ts';

const text =
  '本报告由区政府办公室编制，政府信息公开工作的情况如下：新收申请12件，予以公开12件，没有不予公开的。\n合计 1204';
const utf8 = new TextEncoder().encode(text);
const utf16 = (big: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((each) => {
      const code = each.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

/** Characters of the two Chinese tables, found by decoding every pair of bytes. */
function encoder(label: string): (text: string) => Uint8Array {
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = new TextDecoder(label).decode(new Uint8Array([lead, trail]));
      if (Array.from(character).length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  return (each) => Uint8Array.from(Array.from(each).flatMap((one) => table.get(one) ?? [one.charCodeAt(0)]));
}
const gbk = encoder('gbk')(text);
const hant =
  '本報告由區政府辦公室編製，政府信息公開工作的情況如下：新收申請十二件，予以公開十二件，沒有不予公開的。';
const prefixed = (head: string, bytes: Uint8Array): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(head), ...bytes]);

describe('the text of bytes', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16 without a mark', utf16(false)],
    ['UTF-16, big end first, without a mark', utf16(true)],
    ['UTF-16 with its mark', new Uint8Array([0xfe, 0xff, ...utf16(true)])],
    ['GBK', gbk],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each(['iso-8859-1', 'windows-1252', 'us-ascii', 'big5', 'utf-8', 'x-none'])(
    'GBK that says %s',
    (label) => {
      const head = `<meta charset="${label}">`;
      expect(decodeText(prefixed(head, gbk))).toBe(head + text);
    },
  );

  it('Big5, also where it says GBK', () => {
    const bytes = encoder('big5')(hant);
    expect(decodeText(bytes)).toBe(hant);
    expect(decodeText(prefixed('<meta charset=gbk>', bytes))).toBe(`<meta charset=gbk>${hant}`);
  });

  it('that were taken for Western letters and saved as UTF-8', () => {
    const western = (bytes: Uint8Array): Uint8Array =>
      new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes));
    expect(decodeText(western(utf8))).toBe(text);
    expect(decodeText(western(gbk))).toBe(text);
  });

  it('keeps a broken byte as a sign of its own, so that no number closes over it', () => {
    const broken = utf8.slice();
    broken[broken.length - 3] = 0xff;
    expect(decodeText(broken)).toBe(text.replace('1204', '1\uFFFD04'));
    expect(decodeText(utf8.slice(0, -6 - 2)).startsWith('本报告')).toBe(true);
    const inGbk = gbk.slice();
    inGbk[gbk.length - 3] = 0xff;
    expect(decodeText(inGbk)).toContain('政府信息公开工作的情况');
  });

  it('leaves out NUL bytes, save between two digits', () => {
    const at = utf8.length - 2;
    const zeros = new Uint8Array([...utf8.slice(0, 3), 0, ...utf8.slice(3, at), 0, ...utf8.slice(at)]);
    const long = new Uint8Array([...zeros, ...utf8, ...utf8, ...utf8, ...utf8]);
    expect(decodeText(long).startsWith(text.replace('1204', '12\uFFFD04'))).toBe(true);
  });

  it.each([
    ['of no table', new Uint8Array([...new TextEncoder().encode('公开'), 0xff, 0xff, 0x20]), 'encoding'],
    ['of no text', new Uint8Array([1, 0, 2, 0, 0, 0, 3, 9]), 'binary'],
  ])('are refused by name: %s', (_, bytes, kind) => {
    expect(() => decodeText(bytes)).toThrow(ImportError);
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ kind }));
  });
});
