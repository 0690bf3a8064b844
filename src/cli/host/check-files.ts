import { createHash } from 'node:crypto';
import { typeOf, type Answer } from './ask-server.ts';
import { copyAgain, wrong, type Remark } from './remark.ts';
import type { SiteFile } from './site-files.ts';

/** Whether a page is there, itself and as a page. */
export function checkPage(path: string, id: string, page: Answer): Remark[] {
  const name = `/${path}`;
  if (page.status !== 200) return [wrong(`${name} answers ${page.status}.`, copyAgain)];
  if (!page.body.includes(`data-page="${id}"`)) {
    return [wrong(`${name} is another page.`, 'Serve index.html of each folder at the folder’s address.')];
  }
  if (typeOf(page) !== 'text/html') {
    return [wrong(`${name} is sent as “${typeOf(page)}”.`, 'Send .html as text/html.')];
  }
  return [];
}

const types: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.js$/, /^(?:text|application)\/(?:x-)?javascript$/, 'text/javascript'],
  [/\.css$/, /^text\/css$/, 'text/css'],
  [/\.svg$/, /^image\/svg\+xml$/, 'image/svg+xml'],
];

/** Browsers refuse some files under another type. */
export function checkType(path: string, answer: Answer): Remark[] {
  const rule = types.find(([name]) => name.test(path));
  if (!rule || rule[1].test(typeOf(answer))) return [];
  return [
    wrong(`${path} is sent as “${typeOf(answer)}”.`, `Send it as ${rule[2]}: browsers refuse it else.`),
  ];
}

/** A host may inflate the compressed engine on its way, which the board takes as well. */
const isInflated = (path: string, body: Buffer): boolean =>
  path.endsWith('.bin') && body.subarray(0, 4).equals(Buffer.from([0, 0x61, 0x73, 0x6d]));

/** Whether a file is there, byte for byte. */
export function checkContent(file: SiteFile, answer: Answer): Remark[] {
  if (answer.status !== 200) {
    return [
      wrong(`${file.path} answers ${answer.status}.`, `${copyAgain} Some hosts refuse files above a size.`),
    ];
  }
  if (isInflated(file.path, answer.body)) return [];
  const sha256 = createHash('sha256').update(answer.body).digest('hex');
  if (sha256 === file.sha256) return [];
  return [
    wrong(
      `${file.path} is not the file that was built (${answer.body.byteLength} bytes of ${file.bytes}).`,
      `${copyAgain} Turn off what rewrites files on their way (minifiers, script injection).`,
    ),
  ];
}
