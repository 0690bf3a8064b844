import '../styles/paper.css';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../../documents/paper.ts';
import { PaperSheets } from './paper-sheets.tsx';

type PrintPapersProps = {
  readonly papers: readonly Paper[];
  /** Called once the browser has put them on paper, or the reader has left its printing. */
  readonly onDone: () => void;
};

/** Puts papers in the place of the page on paper, and opens the browser’s own printing, which saves as PDF as well. */
export default function PrintPapers({ papers, onDone }: PrintPapersProps) {
  useEffect(() => {
    const title = document.title;
    document.title = papers[0]?.title ?? title;
    const end = () => {
      document.title = title;
      onDone();
    };
    addEventListener('afterprint', end, { once: true });
    // A frame later, so that the papers are laid out.
    const frame = requestAnimationFrame(() => {
      window.print();
    });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', end);
      document.title = title;
    };
  }, [papers, onDone]);
  return createPortal(
    <div className="papers">
      <PaperSheets papers={papers} />
    </div>,
    document.body,
  );
}
