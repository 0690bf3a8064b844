/** Groups that are no text of the document: what they hold is passed over. */
const passed = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable info generator pict objdata header headerl headerr headerf footer footerl footerr footerf nonesttables shprslt fldinst nonshppict mmathPict tc xe template filetbl revtbl pnseclvl private bkmkstart bkmkend atnid atnauthor annotation themedata colorschememapping datastore latentstyles xmlnstbl rsidtbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn formfield sp'.split(
    ' ',
  ),
);
/** Groups that older programs may pass over, and that are text all the same. */
const optional = new Set('shpinst do moMath moMathPara'.split(' '));
/** Groups that are texts of their own: boxes, and notes. */
const boxes = new Set(['shptxt', 'dptxbxtext']);
const notes = new Set(['footnote']);

/**
 * `object` and `upr` hold two renderings, of which one is text: that within `result` and `ud`. `nested` defines a row of a
 * table in a table.
 */
export type Destination =
  'text' | 'nested' | 'passed' | 'fonts' | 'box' | 'note' | 'object' | 'upr' | 'result' | 'ud';

/**
 * What a control word at the start of a group makes of the group; null where it makes nothing of it. `isOptional`: a star
 * stands before it, by which a program that does not know it passes the group over.
 */
export function destinationOf(word: string, isOptional: boolean): Destination | null {
  if (word === 'fonttbl') return 'fonts';
  if (word === 'nesttableprops') return 'nested';
  if (word === 'object' || word === 'upr' || word === 'result' || word === 'ud') return word;
  if (boxes.has(word)) return 'box';
  if (notes.has(word)) return 'note';
  if (passed.has(word) || /^m\w*Pr$/u.test(word)) return 'passed';
  if (optional.has(word)) return 'text';
  return isOptional ? 'passed' : null;
}
