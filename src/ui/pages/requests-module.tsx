import { pageViews, requestsMultiples } from '../../views/page-views.ts';
import type { AnyView } from '../../views/model/view.ts';
import { PanelList } from '../panel/panel-list.tsx';
import type { PageModule } from './page-module.ts';

export const views: PageModule['views'] = pageViews.requests;

const multiples: ReadonlySet<AnyView> = new Set(requestsMultiples);

/** What became of requests, then the same measures over the years as small charts side by side. */
export function Page({ views: shown }: Pick<PageModule, 'views'>) {
  return <PanelList views={shown} multiples={multiples} />;
}
