import { FilterBar } from '../filter/filter-bar.tsx';
import { Guard } from '../kit/guard.tsx';
import { useRememberAsked } from '../find/asked-about.ts';
import { useNavigation } from '../address/navigation.tsx';
import type { PageModule } from '../pages/page-module.ts';
import { PanelList } from '../panel/panel-list.tsx';
import { useWords } from '../kit/words.tsx';

/** Title, sentence, filters, then the page's own content or its views one by one. */
export function PageFrame({ module }: { readonly module: PageModule }) {
  const { t } = useWords();
  const { page } = useNavigation();
  useRememberAsked();
  const { Page, Opening, views, filtered = true, headed = true } = module;
  const { title, lead } = t.app.pages[page];
  return (
    <main id="main" className="main" data-page={page} tabIndex={-1}>
      {headed && (
        <div className="page-head">
          <h1>{title}</h1>
          <p className="page-lead">{lead}</p>
          {Opening && <Opening />}
        </div>
      )}
      {filtered && <FilterBar />}
      <Guard>{Page ? <Page views={views} /> : <PanelList views={views} />}</Guard>
    </main>
  );
}
