import type { AnyView } from '../../views/model/view.ts';
import { pageViews } from '../../views/page-views.ts';
import { Part } from '../kit/part.tsx';
import { KeyFigures } from '../overview/key-figures.tsx';
import { ReportsByProvince } from '../overview/province-panels.tsx';
import { RegionPanel } from '../overview/region-panel.tsx';
import { WorstReports } from '../overview/worst-reports.tsx';
import { Panel } from '../panel/panel.tsx';
import { FilingMatrix } from '../quality/filing-matrix.tsx';
import { FindingsList } from '../quality/findings-list.tsx';
import type { PageModule } from './page-module.ts';

export const views: PageModule['views'] = pageViews.quality;

/** Panels of views that lead to places, by view. */
const places: Readonly<Record<string, () => React.JSX.Element>> = {
  'reports-by-province': ReportsByProvince,
  'reports-by-region': RegionPanel,
};

/** The first views count what the list of findings then tells one by one. */
const counted = 2;

function toPart(view: AnyView) {
  const Place = places[view.id];
  return (
    <Part key={view.id} panel={view.id}>
      {Place ? <Place /> : <Panel view={view} />}
    </Part>
  );
}

/** How much is held, what the checks found, counted and one by one, who has reported, and how far the reports were read. */
export function Page({ views: shown }: Pick<PageModule, 'views'>) {
  return (
    <>
      <Part>
        <KeyFigures />
      </Part>
      <div className="panels">
        {shown.slice(0, counted).map(toPart)}
        <Part>
          <FindingsList />
        </Part>
        <Part>
          <FilingMatrix />
        </Part>
        {shown.slice(counted).map(toPart)}
        <Part>
          <WorstReports />
        </Part>
      </div>
    </>
  );
}
