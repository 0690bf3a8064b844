import type { RefObject } from 'react';
import type { ViewModel } from '../views/view.ts';
import type { ChartHandle } from './chart.tsx';

/** What a panel shows, as its menu takes it along. */
export type PanelContent = {
  readonly viewId: string;
  readonly title: string;
  readonly model: ViewModel;
  /** Null while the table is shown: there is no image to take then. */
  readonly chart: RefObject<ChartHandle | null> | null;
};
