import type { PageModule } from '../page-module.ts';
import { pageViews } from '../../views/index.ts';
import { KeyFigures } from '../key-figures.tsx';
import { Panel } from '../panel.tsx';
import { WorstReports } from '../worst-reports.tsx';

export const views: PageModule['views'] = pageViews.overview;

/** What the data holds, the main charts, and which reports contradict themselves most. */
export function Page({ views: shown }: { readonly views: PageModule['views'] }) {
  return (
    <>
      <KeyFigures />
      <div className="panels">
        {shown.map((view) => (
          <Panel key={view.id} view={view} />
        ))}
        <WorstReports />
      </div>
    </>
  );
}
