import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../kit/icons.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';
import type { DocumentsAsked } from './documents-asked.ts';

const printing = toLate(() => import('./notice-printing.tsx'));
const dialog = toLate(() => import('./documents-dialog.tsx'));

/**
 * Opens the documents that an office sends of this page: notice, letters, cards, workbook; all loads when it is pressed.
 * While it is there, the keys that print a page print its notice.
 */
export function DocumentsButton({ asked }: { readonly asked: DocumentsAsked }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const close = () => {
    setOpen(false);
  };
  const endPrinting = useCallback(() => {
    setPrinting(false);
  }, []);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const asks = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!asks || event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      setPrinting(true);
    };
    addEventListener('keydown', listener);
    return () => {
      removeEventListener('keydown', listener);
    };
  }, []);
  return (
    <>
      <Button
        className="button documents-button"
        aria-haspopup="dialog"
        onPress={() => {
          setOpen(true);
        }}
      >
        <Icon name="download" />
        {t.take.documents}
      </Button>
      {isPrinting && (
        <Late part={printing} onDismiss={endPrinting}>
          {(NoticePrinting) => <NoticePrinting asked={asked} onDone={endPrinting} />}
        </Late>
      )}
      {isOpen && (
        <Late part={dialog} onDismiss={close}>
          {(DocumentsDialog) => <DocumentsDialog asked={asked} onClose={close} />}
        </Late>
      )}
    </>
  );
}
