import { Button } from 'react-aria-components/Button';
import { DataError } from '../query/database.ts';
import { everything } from '../query/filter.ts';
import { Icon } from './icons.tsx';
import { isEverything, useFilter } from './navigation.tsx';
import { useWords } from './words.tsx';

type ErrorProps = { readonly error: Error; readonly retry: () => void };

/** What went wrong and in which file, with a way to try again. */
export function ErrorNote({ error, retry }: ErrorProps) {
  const words = useWords().t.app.error;
  return (
    <div className="state-note" role="alert">
      <Icon name="warning" />
      <p className="state-title">{words.title}</p>
      {error instanceof DataError ? <p>{words.file(error.file)}</p> : <p>{words.query}</p>}
      <p className="state-detail">{error.message}</p>
      <p>{words.hint}</p>
      <Button className="button" onPress={retry}>
        {words.retry}
      </Button>
    </div>
  );
}

/** A true answer without anything to show, and what to change. */
export function EmptyNote() {
  const { t } = useWords();
  const [filter, setFilter] = useFilter();
  const unfiltered = isEverything(filter);
  return (
    <div className="state-note">
      <Icon name="empty" />
      <p className="state-title">{unfiltered ? t.app.empty.noFilter : t.app.empty.title}</p>
      {!unfiltered && (
        <>
          <p>{t.app.empty.hint}</p>
          <Button
            className="button"
            onPress={() => {
              setFilter(everything);
            }}
          >
            {t.app.filter.reset}
          </Button>
        </>
      )}
    </div>
  );
}
