import { useMemo } from 'react';
import { countryCoverage } from '../../query/country-coverage.ts';
import { PlaceSearchButton } from '../find/search-door.tsx';
import { PageLink } from '../address/navigation.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

/** The pages that each tell one part of the reports. */
const subjects = ['channels', 'procurement', 'hotline', 'requests', 'appeals'] as const;

const levels = ['province', 'city', 'county'] as const;

/** What a stranger needs first: their own place, how much of the country is covered, and where to read on. */
export function FirstVisit() {
  const { t, format } = useWords();
  const words = t.find.first;
  const answer = useAnswer(useMemo(() => ({ query: countryCoverage, about: null }), []));
  const rows = answer.state === 'ready' ? answer.rows : [];
  return (
    <div className="first-visit">
      <PlaceSearchButton />
      <dl className="country" aria-label={words.coverage} data-ready={rows.length > 0}>
        {levels.map((level) => {
          const row = rows.find((each) => each.level === level);
          const held = row?.held ?? 0;
          const whole = row?.whole ?? 0;
          const count = (value: number) => format.exact(value, 'count');
          return (
            <div key={level}>
              <dt>{words[level]}</dt>
              <dd>
                {row ? (
                  <>
                    <span aria-hidden="true">{words.of(count(held), count(whole))}</span>
                    <span className="sr-only">{words.ofWhole(count(held), count(whole))}</span>
                  </>
                ) : (
                  '…'
                )}
                <span className="country-meter" aria-hidden="true">
                  <span style={{ width: `${whole > 0 ? (100 * held) / whole : 0}%` }} />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <nav className="subjects" aria-label={words.subjects}>
        <ul>
          {subjects.map((id) => (
            <li key={id}>
              <PageLink to={id}>{t.app.pages[id].nav}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
