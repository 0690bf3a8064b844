import { toCell, type Block, type Paper, type PaperCell } from '../../documents/paper.ts';

/** A paper as plain elements without looks of the board, to be marked and copied into the editor of a site. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  return paper.blocks.map((block, at) => <PlainBlock key={at} block={block} />);
}

function PlainBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')}</p>;
    case 'table':
      return (
        <table border={1} cellSpacing={0} cellPadding={4} width="100%">
          <tbody>
            {[...block.head, ...block.body].map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <PlainCell key={column} cell={toCell(cell)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'letterhead':
    case 'page_break':
      return null;
  }
}

function PlainCell({ cell: { text, columns = 1, rows = 1 } }: { readonly cell: PaperCell }) {
  return (
    <td colSpan={columns} rowSpan={rows} align="center">
      {text}
    </td>
  );
}
