import type { MeasureKey } from '../../schema/measures.ts';
import type { ViewId } from './define-view.ts';
import type { AnyView } from './view.ts';

/** The measures whose meaning a reader needs, of views that compare by no single one. */
const ofViews: Readonly<Partial<Record<ViewId, readonly MeasureKey[]>>> = {
  'channels-by-year': ['channel_items', 'items_disclosed'],
  'channels-overview': ['channel_items', 'items_disclosed'],
  'channels-by-publisher': ['channel_items', 'items_disclosed'],
  'channels-share': ['channel_items', 'items_disclosed'],
  'procurement-per-project': ['amount_per_project', 'procurement_amount', 'procurement_projects'],
  'hotline-bulletins': ['hotline_on_time_rate', 'hotline_satisfaction_rate'],
  'bulletins-volume-rate': ['hotline_orders', 'hotline_on_time_rate'],
  'hotline-volume-rate': ['hotline_on_time_rate', 'hotline_orders'],
  'services-volume-rate': ['services_on_time_rate', 'services_accepted'],
  'requests-flow': [
    'requests_received',
    'requests_concluded',
    'disclosure_rate',
    'refusal_rate',
    'carried_to_next_year',
  ],
  'requests-refusals': ['refusal_rate', 'unavailable_rate'],
  'requests-by-applicant': ['requests_received'],
  'appeals-by-year': ['reviews', 'suits', 'review_corrected_rate'],
  'appeals-outcomes': ['reviews', 'review_corrected_rate'],
  'suits-outcomes': ['suits', 'suit_corrected_rate'],
  'appeals-funnel': ['review_corrected_rate'],
};

/** The measures that a view shows, whose meaning opens beside it; none where it counts reports or findings. */
export const measuresOf = ({ id, measure }: Pick<AnyView, 'id' | 'measure'>): readonly MeasureKey[] =>
  ofViews[id as ViewId] ?? (measure === undefined ? [] : [measure]);
