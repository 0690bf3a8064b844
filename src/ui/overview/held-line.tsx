import { useMemo } from 'react';
import { countryCoverage } from '../../query/country-coverage.ts';
import { PageLink } from '../address/navigation.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

/** How much of the country is held, in one line, with the way to the page that tells all of it. */
export function HeldLine() {
  const { t, format } = useWords();
  const words = t.find.first;
  const info = useSiteInfo();
  const answer = useAnswer(useMemo(() => ({ query: countryCoverage, about: null }), []));
  const rows = answer.state === 'ready' ? answer.rows : [];
  const of = (level: 'province' | 'city' | 'county'): string => {
    const row = rows.find((each) => each.level === level);
    const count = (value: number | null | undefined) => format.exact(value ?? 0, 'count');
    return row ? words.of(count(row.held), count(row.whole)) : '…';
  };
  return (
    <p className="held-line">
      {words.held(of('province'), of('city'), of('county'), info ? format.date(info.date) : '…')}{' '}
      <PageLink to="quality">{words.heldMore}</PageLink>
    </p>
  );
}
