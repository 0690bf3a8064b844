import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\npreamble\r\n';
const part = (type: string, encoding: string, body: string): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;

async function linesOf(text: string): Promise<readonly string[]> {
  const { blocks } = await readDocument(bytesOf(text), 'a.mht');
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

describe('readMht', () => {
  it('reads the first page, in any packing and encoding, and no other part', async () => {
    const quoted = part('text/html; charset="gb2312"', 'quoted-printable', '<p>=B1=A8=\r\n=B8=E6 a=3Db</p>');
    const image = part('image/png', 'base64', 'iVBORw0KGgo=');
    expect(await linesOf(`${head}${quoted}${image}--b--`)).toEqual(['报告 a=b']);
    const packed = part('text/html', 'base64', btoa('<meta charset=gbk><p>\u00b1\u00a8\u00b8\u00e6</p>'));
    expect(await linesOf(`${head}${packed}--b--\r\n`)).toEqual(['报告']);
    expect(
      await linesOf(`From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>A</p>`),
    ).toEqual(['A']);
  });

  it('keeps the space before the end of a line that goes on', async () => {
    const quoted = part('text/html', 'quoted-printable', '<p =\r\nclass=3D"a">A =\r\nB=\r\nC</p>');
    expect(await linesOf(`${head}${quoted}--b--`)).toEqual(['A BC']);
  });

  it('reads pages in frames behind their page, and parts in parts', async () => {
    const outer = part('text/html', '7bit', '<html><body><iframe src="x"></iframe></body></html>');
    const inner = part('text/html', '8bit', '<p>B</p>');
    expect(await linesOf(`${head}${outer}${inner}--b--`)).toEqual(['B']);
    const nested = `--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>C</p>\r\n--c--\r\n`;
    expect(await linesOf(`${head}${nested}--b--`)).toEqual(['C']);
  });

  it('names what holds no page', async () => {
    await expect(linesOf(`${head}${part('image/png', 'base64', 'AAAA')}--b--`)).rejects.toMatchObject({
      kind: 'unsupported',
    });
  });
});
