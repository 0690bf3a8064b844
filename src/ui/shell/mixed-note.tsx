import { useStore } from 'zustand';
import { LoadNewer } from '../kit/load-newer.tsx';
import { mixtureStore } from '../kit/mixed-deploy.ts';
import { newerStore } from '../kit/newer-version.ts';
import { useWords } from '../kit/words.tsx';

/**
 * Says that the host has a newer version, which it offers; or that the page and the data beside it are of two versions, where
 * loading anew did not mend it.
 */
export function MixedNote() {
  const mixture = useStore(mixtureStore);
  const isNewer = useStore(newerStore);
  const { t } = useWords();
  if (isNewer) {
    return (
      <div className="mixed-note" role="alert">
        <p>{t.app.newer.text}</p>
        <LoadNewer />
      </div>
    );
  }
  if (!mixture) return null;
  return (
    <p className="mixed-note" role="alert">
      {t.app.mixed(mixture.page, mixture.data)}
    </p>
  );
}
