import { pageViews } from '../../views/page-views.ts';
import type { PageModule } from './page-module.ts';
import { Panel } from '../panel/panel.tsx';
import { FilingMatrix } from '../quality/filing-matrix.tsx';
import { FindingsList } from '../quality/findings-list.tsx';

export const views: PageModule['views'] = pageViews.quality;

/** The first views count what the list then tells one by one. */
const counted = 2;

/** What the checks found, counted and one by one, who has reported, and how far the reports were read. */
export function Page({ views: shown }: Pick<PageModule, 'views'>) {
  return (
    <div className="panels">
      {shown.slice(0, counted).map((view) => (
        <Panel key={view.id} view={view} />
      ))}
      <FindingsList />
      <FilingMatrix />
      {shown.slice(counted).map((view) => (
        <Panel key={view.id} view={view} />
      ))}
    </div>
  );
}
