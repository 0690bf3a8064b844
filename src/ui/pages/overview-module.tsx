import type { ComponentType } from 'react';
import type { PageModule } from './page-module.ts';
import { pageViews } from '../../views/page-views.ts';
import type { AnyView } from '../../views/model/view.ts';
import { KeyFigures } from '../overview/key-figures.tsx';
import { FirstVisit } from '../overview/first-visit.tsx';
import { MeasureByProvince, ReportsByProvince } from '../overview/province-panels.tsx';
import { RegionPanel } from '../overview/region-panel.tsx';
import { Panel } from '../panel/panel.tsx';
import { Part } from '../kit/part.tsx';
import { WorstReports } from '../overview/worst-reports.tsx';

export const views: PageModule['views'] = pageViews.overview;

export const Opening: NonNullable<PageModule['Opening']> = FirstVisit;

/** Panels of views that lead to places, by view. */
const places: Readonly<Record<string, ComponentType>> = {
  'reports-by-province': ReportsByProvince,
  'measure-by-province': MeasureByProvince,
  'reports-by-region': RegionPanel,
};

function AnyPanel({ view }: { readonly view: AnyView }) {
  const Place = places[view.id];
  return Place ? <Place /> : <Panel view={view} />;
}

/** What the data holds, where, the main charts, and which reports contradict themselves most. */
export function Page({ views: shown }: { readonly views: PageModule['views'] }) {
  return (
    <>
      <Part>
        <KeyFigures />
      </Part>
      <div className="panels">
        {shown.map((view) => (
          <Part key={view.id} panel={view.id}>
            <AnyPanel view={view} />
          </Part>
        ))}
        <Part>
          <WorstReports />
        </Part>
      </div>
    </>
  );
}
