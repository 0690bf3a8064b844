import { useStore } from 'zustand';
import { mixtureStore } from '../kit/mixed-deploy.ts';
import { useWords } from '../kit/words.tsx';

/** Says that the page and the data beside it are of two versions, where loading anew did not mend it. */
export function MixedNote() {
  const mixture = useStore(mixtureStore);
  const { t } = useWords();
  if (!mixture) return null;
  return (
    <p className="mixed-note" role="alert">
      {t.app.mixed(mixture.page, mixture.data)}
    </p>
  );
}
