import { useWords } from '../kit/words.tsx';

type CorrectionNoteProps = {
  readonly reason: string;
  /** What the report prints, where it does not stand beside the note. */
  readonly printed?: string | null;
};

/** Says that a reviewed correction changed the figure beside it, and why. */
export function CorrectionNote({ reason, printed = null }: CorrectionNoteProps) {
  const { t } = useWords();
  const { mark, told } = t.quality.corrected;
  return (
    <small className="cell-note correction-note">
      {t.app.named(mark, printed === null ? reason : told(printed, reason))}
    </small>
  );
}
