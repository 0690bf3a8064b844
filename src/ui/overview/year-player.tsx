import { useEffect, useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { filterOptions } from '../../query/filter-options.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

/** A year stands so long while the years play (ms). */
const pace = 1_500;

const question = { query: filterOptions, about: null };

/** The years that are held, oldest first; none until they are read. */
function useHeldYears(): readonly number[] {
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  return useMemo(
    () =>
      (rows ?? [])
        .flatMap(({ field, value }) => (field === 'years' && value !== null ? [Number(value)] : []))
        .sort((one, other) => one - other),
    [rows],
  );
}

type YearPlayerProps = { readonly year: number | null; readonly onChange: (year: number | null) => void };

/** One year of a picture of places: by a slider, or one after another; the last stop is the newest of every year. */
export function YearPlayer({ year, onChange }: YearPlayerProps) {
  const { t, format } = useWords();
  const id = useId();
  const years = useHeldYears();
  const [playing, setPlaying] = useState(false);
  const end = years.length;
  const at = year !== null && years.includes(year) ? years.indexOf(year) : end;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = at >= end ? 0 : at + 1;
      if (next === end) setPlaying(false);
      onChange(years[next] ?? null);
    }, pace);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, at, end, years, onChange]);
  if (end < 2) return null;
  const words = t.find.regions;
  const name = year === null ? words.newest : format.exact(year, 'year');
  return (
    <div className="year-player">
      <label htmlFor={id}>{t.app.filter.years}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={end}
        step={1}
        value={at}
        aria-valuetext={name}
        onChange={(event) => {
          setPlaying(false);
          onChange(years[Number(event.target.value)] ?? null);
        }}
      />
      <output htmlFor={id}>{name}</output>
      <Button
        className="button button-quiet year-play"
        onPress={() => {
          setPlaying(!playing);
        }}
      >
        {playing ? words.pause : words.play}
      </Button>
    </div>
  );
}
