import { fetchChanges } from '../../engine/fetch-changes.ts';
import { changeLists, type ChangeList, type ListedChange } from '../../schema/changes.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import { useWords } from '../kit/words.tsx';
import { ChangedItems } from './changed-items.tsx';
import { useDataFile } from './use-data-file.ts';

/** What changed from version to version of the data, newest first. */
export function Changes() {
  const { t } = useWords();
  const words = t.data.changes;
  const info = useSiteInfo();
  const answer = useDataFile(fetchChanges);
  if (answer.state === 'loading') return <p role="status">{t.app.panel.loading}</p>;
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  const { entries } = answer.content;
  const [newest] = entries;
  if (!newest) return <p className="hint">{words.none}</p>;
  return (
    <>
      {info && info.version !== newest.version && (
        <p className="hint">{words.unlisted(info.version, newest.version)}</p>
      )}
      <ol className="changes">
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} current={entry.version === info?.version} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry, current }: { readonly entry: ListedChange; readonly current: boolean }) {
  const { t, format } = useWords();
  const words = t.data.changes;
  const count = (number: number) => format.exact(number, 'count');
  const { totals, counts } = entry;
  const changed = changeLists.filter((name) => counts[name] > 0);
  return (
    <li data-version={entry.version}>
      <h3>
        {format.date(entry.released)} · <code>{entry.version}</code>
        {current && <span className="change-current">{words.current}</span>}
      </h3>
      <p>
        {words.totals(
          count(totals.reports),
          count(totals.figures),
          count(totals.publishers),
          count(totals.bulletins),
        )}
        {entry.before === null && ` ${words.first}`}
      </p>
      {changed.length === 0 && <p>{words.nothing}</p>}
      <ul className="notes-list">
        {changed.map((name) => (
          <ListOf key={name} name={name} entry={entry} />
        ))}
      </ul>
      <p className="hint">
        {words.whole}{' '}
        <a href={`../data/${entry.file}`} download={`gongkai-changes-${entry.version}.json`}>
          JSON
        </a>
      </p>
    </li>
  );
}

function ListOf({ name, entry }: { readonly name: ChangeList; readonly entry: ListedChange }) {
  const { t, format } = useWords();
  const words = t.data.changes;
  const shown = entry.first[name].length;
  const all = entry.counts[name];
  const title = words.lists[name](format.exact(all, 'count'));
  if (shown === 0) return <li>{title}</li>;
  return (
    <li>
      <details className="note">
        <summary>{title}</summary>
        <ChangedItems name={name} lists={entry.first} />
        {shown < all && (
          <p className="hint">{words.more(format.exact(shown, 'count'), format.exact(all, 'count'))}</p>
        )}
      </details>
    </li>
  );
}
