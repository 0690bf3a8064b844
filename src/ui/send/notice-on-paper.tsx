import '../styles/paper.css';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { composeNotice } from '../../documents/notice/compose-notice.ts';
import type { Paper } from '../../documents/paper.ts';
import { useWords } from '../kit/words.tsx';
import type { DocumentsAsked } from './documents-asked.ts';
import { gatherNotice } from './gather-documents.ts';
import { readLetterhead } from './letterhead-storage.ts';
import { PaperSheets } from './paper-sheets.tsx';
import { useGathered } from './use-gathered.ts';

type NoticeOnPaperProps = {
  readonly asked: DocumentsAsked;
  /** Whether the browser’s own printing is to be opened once the notice can be made. */
  readonly isAsked: boolean;
  readonly onDone: () => void;
};

/**
 * Puts the notice of a page in its place on paper, whatever asks for paper: made when the browser begins to print, which
 * waits for nothing. Where there is none to make, or other papers are to be printed, it leaves them.
 */
export default function NoticeOnPaper({ asked, isAsked, onDone }: NoticeOnPaperProps) {
  const { t } = useWords();
  const found = useGathered(asked, gatherNotice);
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    if (found.state !== 'ready') return;
    const { gathered, context } = found;
    let title: string | null = null;
    const begin = () => {
      if (document.querySelector('.papers')) return;
      const matter = gathered();
      if (!matter) return;
      const notice = composeNotice({ ...matter, letterhead: readLetterhead() }, context);
      ({ title } = document);
      document.title = notice.title;
      flushSync(() => {
        setPaper(notice);
      });
    };
    const end = () => {
      if (title === null) return;
      document.title = title;
      title = null;
      flushSync(() => {
        setPaper(null);
      });
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    const { dataset } = document.documentElement;
    dataset.notice = 'ready';
    return () => {
      delete dataset.notice;
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [found]);
  const isWaiting = found.state === 'loading';
  useEffect(() => {
    if (!isAsked || isWaiting) return;
    // Apart from the effect: paper is rendered at once, which an effect cannot.
    const frame = requestAnimationFrame(() => {
      window.print();
      onDone();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isAsked, isWaiting, onDone]);
  return (
    <>
      {isAsked && isWaiting && (
        <p className="toast" role="status">
          {t.app.panel.loading}
        </p>
      )}
      {paper &&
        createPortal(
          <div className="papers">
            <PaperSheets papers={[paper]} />
          </div>,
          document.body,
        )}
    </>
  );
}
