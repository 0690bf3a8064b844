import { useEffect, useEffectEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { DataError } from '../../query/database.ts';
import { everything } from '../../query/filter.ts';
import { isSettling } from '../kit/connection.ts';
import { fieldText, filterFields, isSet } from '../filter/filter-fields.ts';
import { Icon } from '../kit/icons.tsx';
import { isEverything, useFilter } from '../address/navigation.tsx';
import { PartError } from '../kit/part-error.ts';
import { useOnline } from '../kit/use-online.ts';
import { useRelief, type HasAny } from '../filter/use-relief.ts';
import { useWords } from '../kit/words.tsx';

type ErrorProps = { readonly error: Error; readonly retry: () => void };

/** What went wrong and in which file or part, with a way to try again; without a connection it tries again once there is one. */
export function ErrorNote({ error, retry }: ErrorProps) {
  const { t } = useWords();
  const words = t.app.error;
  const online = useOnline();
  const isPart = error instanceof PartError;
  const again = useEffectEvent(retry);
  useEffect(() => {
    const listener = () => {
      again();
    };
    addEventListener('online', listener);
    const timer = isSettling() ? setTimeout(listener, 1000) : undefined;
    return () => {
      clearTimeout(timer);
      removeEventListener('online', listener);
    };
  }, []);
  return (
    <div className="state-note" data-tone={online ? 'error' : 'offline'} role="alert">
      <Icon name={online ? 'warning' : 'offline'} />
      <p className="state-title">{online ? (isPart ? words.part : words.title) : t.find.offline.title}</p>
      {online ? (
        <>
          {error instanceof DataError ? <p>{words.file(error.file)}</p> : !isPart && <p>{words.query}</p>}
          <p className="state-detail">{error.message}</p>
          <p>{words.hint}</p>
        </>
      ) : (
        <p>{t.find.offline.text}</p>
      )}
      <Button className="button" onPress={retry}>
        {words.retry}
      </Button>
    </div>
  );
}

type EmptyProps = {
  /** Whether there would be anything under another filter; must be kept by `useMemo`. Without it nobody looks. */
  readonly hasAny?: HasAny;
};

/** A true answer without anything to show, and what to change: the one condition that leaves nothing, where there is one. */
export function EmptyNote({ hasAny }: EmptyProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useFilter();
  const found = useRelief(hasAny ?? null, filter);
  const relief = found ?? null;
  if (isEverything(filter)) {
    return (
      <div className="state-note">
        <Icon name="empty" />
        <p className="state-title">{t.app.empty.noFilter}</p>
      </div>
    );
  }
  const set = filterFields.filter((field) => isSet(filter, field));
  const offered = relief === null ? set : set.filter((field) => relief.includes(field));
  const say = relief === null ? t.find.empty.drop : t.find.empty.without;
  return (
    <div className="state-note" aria-busy={found === undefined}>
      <Icon name="filter" />
      <p className="state-title">{t.app.empty.title}</p>
      {relief?.length === 0 ? <p>{t.find.empty.several}</p> : <p>{t.app.empty.hint}</p>}
      <div className="state-actions">
        {offered.map((field) => (
          <Button
            key={field}
            className="button"
            onPress={() => {
              setFilter({ [field]: everything[field] });
            }}
          >
            {say(t.app.filter[field], fieldText(filter, field, words))}
          </Button>
        ))}
        <Button
          className="button button-quiet"
          onPress={() => {
            setFilter(everything);
          }}
        >
          {t.app.filter.reset}
        </Button>
      </div>
    </div>
  );
}
