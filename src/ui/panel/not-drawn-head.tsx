import { PageLink, useFilter } from '../address/navigation.tsx';
import { filterFields, isSet } from '../filter/filter-fields.ts';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { useWords } from '../kit/words.tsx';
import { WidenWays } from './widen-ways.tsx';

/** Heads the list of what a page does not draw: how many, of whom, why that is so, and the ways on for all of them. */
export function NotDrawnHead({ count }: { readonly count: number }) {
  const { t, format } = useWords();
  const [filter] = useFilter();
  const subject = useFilterSubject(filter);
  const words = t.app.notDrawn;
  const narrowed = filterFields.some((field) => isSet(filter, field));
  return (
    <div className="not-drawn-head">
      <h2>{words.title(format.exact(count, 'count'))}</h2>
      <p>
        {subject === null ? words.lead : `${t.app.named(subject, words.lead)} ${t.app.empty.fill(subject)}`}
      </p>
      <div className="state-actions">
        <WidenWays fields={[]} say={words.without} withAll={narrowed} />
        <PageLink to="reports">{t.app.panel.fillIt}</PageLink>
      </div>
    </div>
  );
}
