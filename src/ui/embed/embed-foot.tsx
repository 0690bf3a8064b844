import { filterWords } from '../filter/filter-words.ts';
import { useFilter, useNavigation } from '../address/navigation.tsx';
import { hrefOf } from '../address/whereabouts.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { sourceLine } from '../address/source-line.ts';
import { useFilterNames } from '../filter/use-filter-names.ts';
import { useWords } from '../kit/words.tsx';
import type { Shown } from './read-embed.ts';

/** What was filtered, and the source with the way to the same panel on the board. */
export function EmbedFoot({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const site = useSiteInfo();
  const [filter] = useFilter();
  const names = useFilterNames(filter);
  // A page without filters tells itself what its panels rest on.
  const isFiltered = shown.kind !== 'panel' || shown.module.filtered !== false;
  const filtered = isFiltered ? filterWords(filter, names, words) : '';
  const { page, state, own } = useNavigation();
  const id = shown.kind === 'panel' ? shown.panel : shown.kind === 'view' ? shown.view.id : '';
  return (
    <footer className="embed-foot">
      {filtered !== '' && <p>{filtered}</p>}
      <p>
        {words.t.take.source}{' '}
        <a
          href={`${hrefOf({ page, state, own }, page)}${id === '' ? '' : `#${id}`}`}
          target="_blank"
          rel="noopener"
        >
          {sourceLine(site, words)}
        </a>
      </p>
    </footer>
  );
}
