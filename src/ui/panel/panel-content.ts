import type { RefObject } from 'react';
import type { Filter } from '../../query/filter.ts';
import type { ViewModel } from '../../views/model/view.ts';
import type { ChartHandle } from '../chart/chart.tsx';

/** What a panel shows, as its menu takes it along. */
export type PanelContent = {
  readonly viewId: string;
  readonly title: string;
  readonly model: ViewModel;
  /** What the model was asked under, where that is not the reader’s filter. */
  readonly filter?: Filter;
  /** It is the view of this id: as it is asked, or its measure over the years. */
  readonly as?: 'view' | 'years';
  /** What the table rests on, as names and texts: a file beside that of its rows. */
  readonly method?: readonly { readonly name: string; readonly text: string }[];
  /** How many more notes it has when it stands alone. */
  readonly notesAlone?: number;
  /** Null while the table is shown: there is no image to take then. */
  readonly chart: RefObject<ChartHandle | null> | null;
};
