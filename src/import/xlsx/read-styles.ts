import type { NumberFormat } from '../sheet/show-number.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf } from '../xml/xml-queries.ts';

/** How the cells of one style show what they hold. */
export type CellStyle = { readonly format: NumberFormat; readonly struck: boolean };

const plain: CellStyle = { format: { id: 0, code: null }, struck: false };

export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false)$/u.test(element.attributes.val ?? '');

/** The styles of cells, by their number. */
export function readCellStyles(root: XmlElement | null): (at: number) => CellStyle {
  const struck = childrenOf(childOf(root ?? undefined, 'fonts'), 'font').map((font) =>
    isOn(childOf(font, 'strike')),
  );
  const codes = new Map(
    childrenOf(childOf(root ?? undefined, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? null,
    ]),
  );
  const styles = childrenOf(childOf(root ?? undefined, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return {
      format: { id, code: codes.get(id) ?? null },
      struck: struck[Number(attributes.fontId ?? 0)] ?? false,
    };
  });
  return (at) => styles[at] ?? plain;
}
