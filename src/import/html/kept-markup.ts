import { isComment, isTag, isText, type Document, type Element } from 'domhandler';
import type { Block } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { toMatching } from '../normalize.ts';
import { isMarkup, markupInScript, unescapeMarkup } from './escaped-markup.ts';
import { descendants } from './page-tree.ts';

const words = /本年新收|结果维持|予以公开|制发件数|新制作数量|本年处理决定/;

/** Whether blocks hold a table of the form, by words that stand in each of its tables. */
export const holdForm = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.rows.some((row) => row.some(({ text }) => words.test(toMatching(text)))),
  );

const textIn = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.data : '')).join('');

/** Markup that a page keeps where it is not shown until a script shows it: fields, scripts, attributes, comments. */
export function* keptMarkup(page: Document): Generator<string> {
  for (const element of descendants(page)) {
    for (const value of Object.values(element.attribs)) {
      const markup = unescapeMarkup(value);
      if (isMarkup(markup)) yield markup;
    }
    if (/^(?:textarea|noscript|xmp|noframes|noembed)$/.test(element.name)) {
      const markup = unescapeMarkup(textIn(element));
      if (isMarkup(markup)) yield markup;
    }
    if (element.name === 'script') {
      const markup = markupInScript(unescapeMarkup(textIn(element)));
      if (markup !== '') yield markup;
    }
    for (const child of element.children) {
      if (isComment(child) && isMarkup(child.data)) yield child.data;
    }
  }
}

/** Elements that are hidden and hold a table: a script shows them, where the page shows no table of the form at all. */
export function hiddenHolders(page: Document, isHidden: (element: Element) => boolean): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const seen = new Set<Element>();
  for (const element of descendants(page)) {
    if (element.name === 'template') holders.add(element);
    if (element.name !== 'table') continue;
    for (
      let each: Element | null = element;
      each && !seen.has(each);
      each = each.parent && isTag(each.parent) ? each.parent : null
    ) {
      seen.add(each);
      if (!/^(?:tr|td|th|thead|tbody|tfoot)$/.test(each.name) && isHidden(each)) holders.add(each);
    }
  }
  return holders;
}

const frames: Readonly<Record<string, string>> = {
  iframe: 'src',
  frame: 'src',
  object: 'data',
  embed: 'src',
};

/** Why a page without a table of the form may have none: its text is in a frame, or put in by a script. */
export function whereElse(page: Document): ImportError | null {
  let script = false;
  for (const element of descendants(page)) {
    const name = frames[element.name];
    const address = name === undefined ? undefined : element.attribs[name];
    if (
      address &&
      !/^(?:about:|javascript:|data:image)/i.test(address) &&
      !/\.(?:swf|mp4|mp3)\b/i.test(address)
    ) {
      return new ImportError(
        'in_frame',
        'The page shows the report in a frame, from another address. Save that page or file, and import it.',
        address,
      );
    }
    if (element.name === 'script' && words.test(toMatching(textIn(element)))) script = true;
  }
  return script
    ? new ImportError(
        'by_script',
        'A script puts the text into the page. Save the page as a single file once it is shown, or copy its text.',
      )
    : null;
}
