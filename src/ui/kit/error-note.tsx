import { useEffect, useEffectEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { useStore } from 'zustand';
import { DataError, QueryError, ServerError } from '../../query/database.ts';
import { isSettling } from './connection.ts';
import { Icon } from './icons.tsx';
import { LoadNewer } from './load-newer.tsx';
import { lookForNewer, newerStore } from './newer-version.ts';
import { PartError } from './part-error.ts';
import { useOnline } from './use-online.ts';
import { useWords } from './words.tsx';

type ErrorProps = { readonly error: Error; readonly retry: () => void };

/**
 * What went wrong and in which file or part, with a way to try again; without a connection it tries again once there is one.
 * Where a newer version has taken the file away, that one is offered.
 */
export function ErrorNote({ error, retry }: ErrorProps) {
  const { t } = useWords();
  const words = t.app.error;
  const online = useOnline();
  const isPart = error instanceof PartError;
  const isNewer = useStore(newerStore);
  const again = useEffectEvent(retry);
  // A file, a script or a server that does not answer to this page any more may answer to a newer one.
  const mayBeOld = !(error instanceof QueryError);
  useEffect(() => {
    if (mayBeOld && navigator.onLine && !isSettling()) void lookForNewer();
  }, [mayBeOld]);
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
  if (isNewer && online && mayBeOld) {
    return (
      <div className="state-note" data-tone="error" role="alert">
        <Icon name="warning" />
        <p className="state-title">{t.app.newer.title}</p>
        <p>{t.app.newer.text}</p>
        <LoadNewer />
      </div>
    );
  }
  return (
    <div className="state-note" data-tone={online ? 'error' : 'offline'} role="alert">
      <Icon name={online ? 'warning' : 'offline'} />
      <p className="state-title">{online ? (isPart ? words.part : words.title) : t.find.offline.title}</p>
      {online ? (
        <>
          {error instanceof DataError ? (
            <p>{words.file(error.file)}</p>
          ) : error instanceof ServerError ? (
            <p>{words.server[error.fault]}</p>
          ) : (
            !isPart && <p>{words.query}</p>
          )}
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
