import type { ComponentType } from 'react';
import type { AnyView } from '../../views/model/view.ts';

/**
 * What a page is made of; loaded when the page is first opened. Without a `Page`, its views stand one by one;
 * `filtered: false` leaves the filters away,
 * `headed: false` the page's title, where the page has a heading of its own.
 */
export type PageModule = {
  readonly views: readonly AnyView[];
  readonly filtered?: boolean;
  readonly headed?: boolean;
  /** What stands between the page's sentence and the filters. */
  readonly Opening?: ComponentType;
  readonly Page?: ComponentType<{ readonly views: readonly AnyView[] }>;
};
