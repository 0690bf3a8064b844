import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

type PlaceMissingProps = {
  readonly name: string;
  /** As its own site calls it, in Chinese. */
  readonly searched: string;
  readonly hasOwn: boolean;
  readonly level: string;
};

/** What is missing of a place, by when it must be published, and how to add it. */
export function PlaceMissing({ name, searched, hasOwn, level }: PlaceMissingProps) {
  const { t } = useWords();
  const words = t.place.missing;
  return (
    <section className="panel place-missing" aria-labelledby="place-missing">
      <h2 className="panel-title" id="place-missing">
        {hasOwn ? words.more : words.title(name)}
      </h2>
      {!hasOwn && (
        <ul>
          <li>{words.what(name)}</li>
          {level !== 'township' && <li>{words.when}</li>}
          <li>{words.where(searched)}</li>
        </ul>
      )}
      <p>
        <PageLink to="reports" className="button">
          {words.add}
        </PageLink>
      </p>
      <p className="hint">{t.place.howToAdd}</p>
    </section>
  );
}
