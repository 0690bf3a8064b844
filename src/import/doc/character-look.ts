import type { Piece } from '../office/printed-text.ts';
import { eachSprm } from './read-sprms.ts';

/** What of a character's look decides whether it counts; hidden text is not there. */
export type DocLook = Piece['is'] | 'hidden';

/** A look as styles and a character's own properties make it up. */
export type CharacterLook = {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  readonly tiny: boolean;
  readonly white: boolean;
  readonly ground: boolean;
};

export const plainLook: CharacterLook = {
  hidden: false,
  struck: false,
  raised: false,
  tiny: false,
  white: false,
  ground: false,
};

/** [MS-DOC] 2.6.1: deleted by a tracked change, hidden, always hidden; struck, struck twice, hidden in web views. */
const hiding = new Set([0x0800, 0x083c, 0x0818]);
const withdrawing = new Set([0x0837, 0x2a53, 0x0811]);
const raisedOrLowered = 0x2a48;
const position = 0x4845;
/** Raised by so many half points and more it is a mark. */
const raisedFrom = 4;
const size = 0x4a43;
/** So many half points and fewer are not seen. */
const tinyTo = 2;
const [color, colorNumber] = [0x6870, 0x2a42];
const [whiteColor, whiteNumber] = [0xffffff, 8];
/** A highlight, and shading behind characters. */
const grounds = new Set([0x2a0c, 0x4866, 0xca71]);

/** What a toggle makes of what it stands on: 0x80 leaves it, 0x81 turns it round. */
const toggled = (value: number | undefined, over: boolean): boolean =>
  value === 1 || (value === 0x80 && over) || (value === 0x81 && !over);

/**
 * A look with the changes of a list, in order ([MS-DOC] 2.6.1); toggles turn round what stands in `over`, the look of the
 * style below.
 */
export function changeLook(list: Uint8Array, from: CharacterLook, over: CharacterLook): CharacterLook {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  let look = from;
  for (const { code, operand } of eachSprm(list)) {
    const value = list[operand];
    if (hiding.has(code)) look = { ...look, hidden: toggled(value, over.hidden) };
    else if (withdrawing.has(code)) look = { ...look, struck: toggled(value, over.struck) };
    else if (code === raisedOrLowered) look = { ...look, raised: value !== 0 };
    else if (code === position) look = { ...look, raised: view.getInt16(operand, true) >= raisedFrom };
    else if (code === size) look = { ...look, tiny: view.getUint16(operand, true) <= tinyTo };
    else if (code === color)
      look = { ...look, white: (view.getUint32(operand, true) & 0xffffff) === whiteColor };
    else if (code === colorNumber) look = { ...look, white: value === whiteNumber };
    else if (grounds.has(code)) look = { ...look, ground: value !== 0 };
  }
  return look;
}

/** What a look says of the text that has it. */
export function lookName({ hidden, struck, raised, tiny, white, ground }: CharacterLook): DocLook {
  if (hidden) return 'hidden';
  if (struck || tiny) return 'withdrawn';
  if (white && !ground) return 'faint';
  return raised ? 'raised' : 'plain';
}
