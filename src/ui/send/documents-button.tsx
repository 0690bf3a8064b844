import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../kit/icons.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';
import { documentsTitle, type DocumentsAsked } from './documents-asked.ts';

const dialog = toLate(() => import('./documents-dialog.tsx'));

/** Opens the documents that an office sends of this page: notice, letters, cards, workbook; all loads when it is pressed. */
export function DocumentsButton({ asked }: { readonly asked: DocumentsAsked }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
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
        {documentsTitle(asked, t)}
      </Button>
      {isOpen && (
        <Late part={dialog} onDismiss={close}>
          {(DocumentsDialog) => <DocumentsDialog asked={asked} onClose={close} />}
        </Late>
      )}
    </>
  );
}
