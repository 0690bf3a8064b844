import { DialogFrame } from '../kit/dialog-frame.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../kit/words.tsx';
import { documentsTitle, type DocumentsAsked } from './documents-asked.ts';
import { DocumentChoices } from './document-choices.tsx';
import { gatherDocuments } from './gather-documents.ts';
import { useGathered } from './use-gathered.ts';

type DocumentsDialogProps = { readonly asked: DocumentsAsked; readonly onClose: () => void };

/** The documents that an office sends of a place or a ranking, made in the browser one by one as they are asked for. */
export default function DocumentsDialog({ asked, onClose }: DocumentsDialogProps) {
  const { t } = useWords();
  const found = useGathered(asked, gatherDocuments);
  return (
    <DialogFrame title={documentsTitle(asked, t)} onClose={onClose}>
      {found.state === 'loading' && <Skeleton label={t.app.panel.loading} />}
      {found.state === 'error' && <ErrorNote error={found.error} retry={found.retry} />}
      {found.state === 'none' && <p className="state-note">{found.context.d.dialog.none}</p>}
      {found.state === 'ready' && <DocumentChoices gathered={found.gathered} context={found.context} />}
    </DialogFrame>
  );
}
