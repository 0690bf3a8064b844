import { shownByCode } from '../office/field-code.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf, findAll } from '../xml/xml-queries.ts';

/** `shows`: text stands in its result. */
type Field = { inResult: boolean; shows: boolean; code: string; readonly chosen: string };

/** What is chosen in a list of a form, which stands in its definition alone. */
function chosenIn(mark: XmlElement): string {
  const list = childOf(childOf(mark, 'ffData'), 'ddList');
  if (!list) return '';
  const at = childOf(list, 'result')?.attributes.val ?? childOf(list, 'default')?.attributes.val ?? '0';
  return childrenOf(list, 'listEntry')[Number(at)]?.attributes.val ?? '';
}

/** Follows the marks of complex fields (begin, separate, end), so that results are read and instructions are not. */
export class Fields {
  readonly #open: Field[] = [];
  /** How many of the open fields are at their instruction. */
  #codes = 0;

  /** Whether text here is an instruction, not a result. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** Text stands in the result of the innermost open field, and of those around it once it ends. */
  show(): void {
    const last = this.#open.at(-1);
    if (last) last.shows = true;
  }

  instruct(code: string): void {
    const last = this.#open.at(-1);
    if (last && !last.inResult) last.code += code;
  }

  /** A mark of a field; gives the text that the field shows without having a result. */
  mark(mark: XmlElement): string {
    const kind = mark.attributes.fldCharType;
    if (kind === 'begin') {
      this.#open.push({ inResult: false, shows: false, code: '', chosen: chosenIn(mark) });
      this.#codes += 1;
      return '';
    }
    if (kind === 'separate') {
      const last = this.#open.at(-1);
      if (last?.inResult === false) {
        last.inResult = true;
        this.#codes -= 1;
      }
      return '';
    }
    const closed = this.#open.pop();
    if (closed?.inResult === false) this.#codes -= 1;
    if (closed?.shows === true) this.show();
    if (!closed || closed.shows) return '';
    return shownByCode(closed.code) || (closed.inResult ? '' : closed.chosen);
  }
}

/** Whether each field of a story has its end: the marks of one that has not are not believed. */
export function fieldsAreWhole(story: XmlElement): boolean {
  let depth = 0;
  for (const { attributes } of findAll(story, 'fldChar')) {
    if (attributes.fldCharType === 'begin') depth += 1;
    if (attributes.fldCharType === 'end') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
