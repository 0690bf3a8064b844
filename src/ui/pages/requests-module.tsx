import { pageViews, requestsMultiples } from '../../views/page-views.ts';
import type { AnyView } from '../../views/model/view.ts';
import { Panel } from '../panel/panel.tsx';
import type { PageModule } from './page-module.ts';

export const views: PageModule['views'] = pageViews.requests;

const multiples: ReadonlySet<AnyView> = new Set(requestsMultiples);

/** What became of requests, then the same measures over the years as small charts side by side. */
export function Page({ views: shown }: { readonly views: readonly AnyView[] }) {
  return (
    <>
      <div className="panels">
        {shown
          .filter((view) => !multiples.has(view))
          .map((view) => (
            <Panel key={view.id} view={view} />
          ))}
      </div>
      <div className="panels panels-small">
        {requestsMultiples.map((view) => (
          <Panel key={view.id} view={view} />
        ))}
      </div>
    </>
  );
}
