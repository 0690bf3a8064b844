import { everything, ownPrefix } from '../../query/filter.ts';
import { PageLink } from '../address/navigation.tsx';
import { useRegister } from '../answers/use-register.ts';
import { useWords } from '../kit/words.tsx';
import type { OwnReport } from '../own/own-report.ts';
import { commonPlace } from './common-place.ts';

/** From the reader's own reports to their ranking among themselves, and to the page of their place, a click each. */
export function OwnWays({ reports }: { readonly reports: readonly OwnReport[] }) {
  const { t } = useWords();
  const words = t.reports.ways;
  const mine = reports.filter(({ sample }) => sample !== true);
  const place = commonPlace(mine.map(({ publisher }) => publisher));
  if (mine.length === 0) return null;
  return (
    <nav className="own-actions" aria-label={words.label}>
      <PageLink
        to="ranking"
        change={{ ...everything, publishers: [ownPrefix] }}
        className="button button-main"
      >
        {words.rank}
      </PageLink>
      {place !== null && <PlaceLink code={place} />}
    </nav>
  );
}

function PlaceLink({ code }: { readonly code: string }) {
  const { t, language } = useWords();
  const register = useRegister(code);
  if (register.state !== 'ready') return null;
  return (
    <PageLink to="place" own={{ at: code }} change={everything} className="button button-main">
      {t.reports.ways.place(register.named.nameOf(code, language))}
    </PageLink>
  );
}
