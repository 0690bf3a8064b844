import { useMemo, useState } from 'react';
import { measureOf } from '../../schema/measures.ts';
import { findMultiples, leastLines } from '../../views/place/multiples.ts';
import type { PlaceParts } from '../../views/place/part-reports.ts';
import { Choice } from '../kit/choice.tsx';
import { useWords } from '../kit/words.tsx';
import { YearLine } from '../kit/year-line.tsx';

/** A measure over the years, a small line a part on one scale; or why there is none. */
export function PlaceMultiples({ placed }: { readonly placed: PlaceParts }) {
  const { t, format, say } = useWords();
  const found = useMemo(() => findMultiples(placed), [placed]);
  const [chosen, setChosen] = useState<string | null>(null);
  const words = t.place.multiples;
  const shown = found.find(({ key }) => key === chosen) ?? found[0];
  return (
    <section className="panel place-multiples" aria-labelledby="place-multiples">
      <div className="panel-head">
        <h2 className="panel-title" id="place-multiples">
          {words.title}
        </h2>
        <p className="panel-lead">{shown ? words.lead : words.none(format.exact(leastLines, 'count'))}</p>
      </div>
      {shown && (
        <>
          <Choice
            label={words.choose}
            value={shown.key}
            options={found.map(({ key }) => ({ value: key, name: say(measureOf(key).names) }))}
            onChange={setChosen}
          />
          <ul className="multiples">
            {shown.lines.map(({ code, name, values }) => {
              const told = shown.years.flatMap((year, at) => {
                const value = values[at] ?? null;
                return value === null
                  ? []
                  : [t.app.named(format.exact(year, 'year'), format.exact(value, measureOf(shown.key).unit))];
              });
              return (
                <li key={code}>
                  <span className="multiples-name">{name}</span>
                  <YearLine values={values} top={shown.top} label={told.join(t.app.filter.and)} />
                  <span className="multiples-last">{told.at(-1)}</span>
                </li>
              );
            })}
          </ul>
          <p className="hint">
            {words.scale(
              format.exact(shown.years[0] ?? 0, 'year'),
              format.exact(shown.years.at(-1) ?? 0, 'year'),
              format.exact(shown.top, measureOf(shown.key).unit),
            )}
          </p>
        </>
      )}
    </section>
  );
}
