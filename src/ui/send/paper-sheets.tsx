import type { Block, Paper, PaperTable } from '../../documents/paper.ts';
import { isShort, toCell } from '../../documents/paper.ts';
import { toSafeText } from '../../documents/safe-text.ts';
import { languages } from '../../schema/languages.ts';
import { usePaperFoot } from './use-paper-foot.ts';

type Rows = PaperTable['body'];

function Cells({ rows, isHead }: { readonly rows: Rows; readonly isHead: boolean }) {
  return rows.map((row, at) => (
    <tr key={at}>
      {row.map((each, index) => {
        const { text, note, columns, rows: deep, align, strong, marked } = toCell(each);
        const Cell = isHead ? 'th' : 'td';
        return (
          <Cell
            key={index}
            colSpan={columns}
            rowSpan={deep}
            data-align={align}
            data-strong={strong}
            data-marked={marked}
            scope={isHead ? ((columns ?? 1) > 1 ? 'colgroup' : 'col') : undefined}
          >
            {toSafeText(text)}
            {note !== undefined && <small>{toSafeText(note)}</small>}
          </Cell>
        );
      })}
    </tr>
  ));
}

function PaperTableOf({ table }: { readonly table: PaperTable }) {
  const { caption, widths, head, body, look = 'list' } = table;
  const total = widths.reduce((sum, one) => sum + one, 0);
  return (
    <table className="paper-table" data-look={look} data-short={isShort(table)}>
      {caption !== undefined && <caption>{toSafeText(caption)}</caption>}
      <colgroup>
        {widths.map((one, at) => (
          <col key={at} width={`${Math.round((1000 * one) / total) / 10}%`} />
        ))}
      </colgroup>
      <thead>
        <Cells rows={head} isHead />
      </thead>
      <tbody>
        <Cells rows={body} isHead={false} />
      </tbody>
    </table>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'letterhead':
      return (
        <header className="paper-letterhead">
          {block.organ !== '' && <p>{toSafeText(block.organ)}</p>}
          <p>{toSafeText(block.number)}</p>
        </header>
      );
    case 'title':
      return <h1>{toSafeText(block.text)}</h1>;
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
      return <Heading>{toSafeText(block.text)}</Heading>;
    }
    case 'paragraph':
      return (
        <p data-look={block.look ?? 'body'} data-keep={block.keep}>
          {block.runs.map((run, at) => {
            if (typeof run === 'string') return toSafeText(run);
            const text = toSafeText(run.text);
            if (run.address !== undefined && /^https?:\/\//u.test(run.address))
              return (
                <a key={at} href={run.address}>
                  {text}
                </a>
              );
            return run.strong === true ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>;
          })}
        </p>
      );
    case 'table':
      return <PaperTableOf table={block} />;
    case 'page_break':
      return <div className="paper-break" />;
  }
}

/** Papers as they are printed, each beginning on a page of its own. */
export function PaperSheets({ papers }: { readonly papers: readonly Paper[] }) {
  usePaperFoot(papers[0]?.foot);
  return papers.map((paper, at) => (
    <article key={at} className="paper" lang={languages[paper.language].tag}>
      {paper.blocks.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
      {paper.foot !== undefined && <p className="paper-foot">{toSafeText(paper.foot)}</p>}
    </article>
  ));
}
