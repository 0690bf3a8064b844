import { useEffect, useMemo } from 'react';
import { composeNotice } from '../../documents/notice/compose-notice.ts';
import { useWords } from '../kit/words.tsx';
import type { DocumentsAsked } from './documents-asked.ts';
import { readLetterhead } from './letterhead-storage.ts';
import PrintPapers from './print-papers.tsx';
import { useGathered } from './use-gathered.ts';

type NoticePrintingProps = { readonly asked: DocumentsAsked; readonly onDone: () => void };

/** Prints the notice of a page in its place; where there is none to make, the page itself. */
export default function NoticePrinting({ asked, onDone }: NoticePrintingProps) {
  const { t } = useWords();
  const found = useGathered(asked);
  const papers = useMemo(
    () =>
      found.state === 'ready'
        ? [
            composeNotice(
              {
                subject: found.gathered.subject,
                matter: found.gathered.matter,
                letterhead: readLetterhead(),
              },
              found.context,
            ),
          ]
        : null,
    [found],
  );
  const isNone = found.state === 'none' || found.state === 'error';
  useEffect(() => {
    if (!isNone) return;
    window.print();
    onDone();
  }, [isNone, onDone]);
  return papers ? (
    <PrintPapers papers={papers} onDone={onDone} />
  ) : (
    <p className="toast" role="status">
      {t.app.panel.loading}
    </p>
  );
}
