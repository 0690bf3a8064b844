import type { Block, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize, limits, startClock } from './limits.ts';
import type { Piece } from './office/printed-text.ts';
import { decodeAs, Fonts } from './rtf/fonts.ts';
import { destinationOf, type Destination } from './rtf/destinations.ts';
import { RtfStory } from './rtf/rtf-story.ts';
import { rtfTokens, type RtfToken } from './rtf/rtf-tokens.ts';

const saveAsDocx = 'Open it in Word or WPS, save it as .docx, and try again.';

type Group = {
  readonly destination: Destination;
  readonly font: number | null;
  readonly unicodeSkip: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly struck: boolean;
  readonly tiny: boolean;
  readonly raised: boolean;
};

const characters: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  tab: ' ',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  mden: '/',
  msup: '^',
  msub: '_',
};

const isOn = (value: number | null): boolean => value !== 0;
/** Raised by so many half points and more it is a mark. */
const raisedFrom = 4;
/** So many half points and fewer are not seen. */
const tinyTo = 2;

/** Groups whose own words are no text of the document. */
const silent: ReadonlySet<Destination> = new Set(['passed', 'fonts', 'object', 'upr']);
/** What holds a rendering as one of two. */
const renderings: Readonly<Partial<Record<Destination, Destination>>> = { result: 'object', ud: 'upr' };

/** What a control word changes of how text looks; null for any other. */
function changeOf(word: string, value: number | null): Partial<Group> | null {
  switch (word) {
    case 'plain':
      return { hidden: false, struck: false, tiny: false, raised: false, font: null };
    case 'v':
      return { hidden: isOn(value) };
    case 'deleted':
    case 'mvf':
      return { deleted: isOn(value) };
    case 'strike':
    case 'striked':
    case 'webhidden':
      return { struck: isOn(value) };
    case 'fs':
      return { tiny: (value ?? 24) <= tinyTo };
    case 'super':
    case 'sub':
      return { raised: isOn(value) };
    case 'up':
      return { raised: (value ?? raisedFrom) >= raisedFrom };
    case 'nosupersub':
      return { raised: false };
    case 'f':
      return { font: value ?? 0 };
    case 'uc':
      return { unicodeSkip: Math.max(0, value ?? 1) };
    default:
      return null;
  }
}

class RtfReader {
  readonly #fonts = new Fonts();
  readonly #stories: RtfStory[] = [new RtfStory(saveAsDocx)];
  readonly #notes: Block[] = [];
  readonly #outer: Group[] = [];
  #group: Group = {
    destination: 'text',
    font: null,
    unicodeSkip: 1,
    hidden: false,
    deleted: false,
    struck: false,
    tiny: false,
    raised: false,
  };
  #isStart = false;
  #isOptional = false;
  #bytes: number[] = [];
  #toSkip = 0;

  get #story(): RtfStory {
    const story = this.#stories.at(-1);
    if (!story) throw new ImportError('damaged', `The rich text file is damaged. ${saveAsDocx}`);
    return story;
  }

  #text(text: string): void {
    const { destination, hidden, deleted, struck, tiny, raised } = this.#group;
    if (silent.has(destination) || hidden || deleted) return;
    const is: Piece['is'] = struck || tiny ? 'withdrawn' : raised ? 'raised' : 'plain';
    this.#story.write({ text, is });
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    this.#text(decodeAs(this.#fonts.encodingOf(this.#group.font), bytes));
  }

  read(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#isStart = false;
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#bytes.push(token.byte);
      return;
    }
    this.#flush();
    if (token.kind === 'open') {
      this.#toSkip = 0;
      if (this.#outer.length >= limits.levels)
        throw new ImportError('too_deep', 'The file is nested too deeply.');
      this.#outer.push(this.#group);
      [this.#isStart, this.#isOptional] = [true, false];
    } else if (token.kind === 'word') this.#word(token.word, token.value);
    else this.#close();
  }

  #close(): void {
    this.#toSkip = 0;
    const before = this.#outer.pop();
    if (!before) return;
    const { destination } = this.#group;
    this.#group = before;
    if (destination === before.destination || (destination !== 'box' && destination !== 'note')) return;
    const blocks = this.#stories.pop()?.finish() ?? [];
    if (destination === 'note') this.#notes.push(...blocks);
    else this.#story.hang(blocks);
  }

  #open(destination: Destination): void {
    const before = this.#group.destination;
    const rendering = renderings[destination];
    if (rendering !== undefined) {
      // The words of a rendering are text only where it is one of two.
      if (before === rendering) this.#group = { ...this.#group, destination: 'text' };
      return;
    }
    if (silent.has(before)) return;
    const isApart = destination === 'box' || destination === 'note';
    if (isApart && this.#outer.some((each) => each.destination === destination)) return;
    if (isApart) this.#stories.push(new RtfStory(saveAsDocx));
    if (destination !== 'text') this.#group = { ...this.#group, destination };
  }

  #word(word: string, value: number | null): void {
    if (this.#isStart && word === '*') {
      this.#isOptional = true;
      return;
    }
    if (this.#isStart) {
      this.#isStart = false;
      const destination = destinationOf(word, this.#isOptional);
      if (destination !== null) {
        this.#open(destination);
        return;
      }
    }
    const { destination } = this.#group;
    if (destination === 'fonts') this.#fonts.define(word, value);
    if (silent.has(destination)) return;
    if (word === 'u') {
      this.#text(String.fromCharCode((value ?? 0) & 0xffff));
      this.#toSkip = this.#group.unicodeSkip;
    } else if (this.#toSkip > 0 && characters[word] !== undefined) this.#toSkip -= 1;
    else if (word === 'ansicpg') this.#fonts.setCodePage(value ?? 1252);
    else {
      // What stands for a character where it is not known ends at the next word of control: a cell is never a part of it.
      this.#toSkip = 0;
      const change = changeOf(word, value);
      if (change) this.#group = { ...this.#group, ...change };
      const { hidden, deleted } = this.#group;
      if (!this.#story.take(word, value, hidden || deleted, destination === 'nested')) {
        const text = characters[word];
        if (text !== undefined) this.#text(text);
      }
    }
  }

  finish(): readonly Block[] {
    this.#flush();
    while (this.#stories.length > 1) {
      const blocks = this.#stories.pop()?.finish() ?? [];
      this.#story.hang(blocks);
    }
    return [...this.#story.finish(), ...this.#notes];
  }
}

/** The clock is looked at after so many tokens. */
const often = 0x4000;

/**
 * The paragraphs and tables of a rich text file (.rtf), as it prints. A file that ends before its last group does is
 * refused. Throws `ImportError`: `empty`, `too_large`, `too_deep`, `damaged`, `unsupported`, `no_text`.
 */
export function readRtf(bytes: Uint8Array): SourceDocument {
  checkSize(bytes);
  const clock = startClock();
  const reader = new RtfReader();
  let [count, depth] = [0, 0];
  for (const token of rtfTokens(bytes)) {
    count += 1;
    if (count % often === 0) clock.check();
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    reader.read(token);
    // What stands behind the last group is no text.
    if (depth === 0) break;
  }
  if (depth > 0) throw new ImportError('damaged', `The rich text file ends too soon. ${saveAsDocx}`);
  const blocks = reader.finish();
  if (blocks.length === 0) throw new ImportError('no_text', 'The rich text file holds no text.');
  return { format: 'rtf', blocks };
}
