import { countryLead, pageViews } from '../../views/page-views.ts';
import type { AnyView } from '../../views/model/view.ts';
import { Part } from '../kit/part.tsx';
import { FirstVisit } from '../overview/first-visit.tsx';
import { Guided } from '../overview/guided.tsx';
import { MeasureByProvince } from '../overview/province-panels.tsx';
import { Panel } from '../panel/panel.tsx';
import type { PageModule } from './page-module.ts';

export const views: PageModule['views'] = pageViews.overview;

export const Opening: NonNullable<PageModule['Opening']> = FirstVisit;

const lead: ReadonlySet<AnyView> = new Set(countryLead);

/** What the newest reports say, questions that lead to what answers them, and what changed. */
export function Page({ views: shown }: { readonly views: PageModule['views'] }) {
  const panels = (of: readonly AnyView[], className: string) => (
    <div className={className}>
      {of.map((view) => (
        <Part key={view.id} panel={view.id}>
          {view.id === 'measure-by-province' ? <MeasureByProvince /> : <Panel view={view} />}
        </Part>
      ))}
    </div>
  );
  return (
    <>
      {panels(
        shown.filter((view) => lead.has(view)),
        'panels panels-lead',
      )}
      <Part>
        <Guided />
      </Part>
      {panels(
        shown.filter((view) => !lead.has(view)),
        'panels',
      )}
    </>
  );
}
