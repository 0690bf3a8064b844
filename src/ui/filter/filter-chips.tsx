import { Button } from 'react-aria-components/Button';
import type { Filter } from '../../query/filter.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../../schema/publishers.ts';
import { Icon } from '../kit/icons.tsx';
import { useFilter } from '../address/navigation.tsx';
import { useFilterNames } from './use-filter-names.ts';
import { useWords } from '../kit/words.tsx';

type Chip = { readonly key: string; readonly name: string; readonly without: Partial<Filter> };

/** What is chosen, one by one, each with a way to take it back. */
export function FilterChips() {
  const { t, say } = useWords();
  const [filter, setFilter] = useFilter();
  const names = useFilterNames(filter);
  const { years, provinces: codes, places, levels: chosenLevels, kinds, scope, publishers } = filter;
  const chips: Chip[] = [
    ...years.map((year) => ({
      key: `year-${year}`,
      name: String(year),
      without: { years: years.filter((other) => other !== year) },
    })),
    ...codes.map((code) => ({
      key: `province-${code}`,
      name: say(provinces[code].names),
      without: { provinces: codes.filter((other) => other !== code) },
    })),
    ...places.map((code) => ({
      key: `place-${code}`,
      name: names.get(code) ?? code,
      without: { places: places.filter((other) => other !== code) },
    })),
    ...chosenLevels.map((level) => ({
      key: `level-${level}`,
      name: say(levels[level].names),
      without: { levels: chosenLevels.filter((other) => other !== level) },
    })),
    ...kinds.map((kind) => ({
      key: `kind-${kind}`,
      name: say(publisherKinds[kind].names),
      without: { kinds: kinds.filter((other) => other !== kind) },
    })),
    ...(scope === null ? [] : [{ key: 'scope', name: say(scopes[scope].names), without: { scope: null } }]),
    ...publishers.map((id) => ({
      key: `publisher-${id}`,
      name: names.get(id) ?? id,
      without: { publishers: publishers.filter((other) => other !== id) },
    })),
  ];
  return (
    <ul className="chips" aria-label={t.app.filter.chosen}>
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <Button
            className="chip"
            aria-label={t.app.filter.remove(name)}
            onPress={() => {
              setFilter(without);
            }}
          >
            {name}
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
