import type { ComponentType } from 'react';
import type { AnyView } from '../views/view.ts';

/**
 * What a page is made of; loaded when the page is first opened. Without a `Page`, its views stand one by one;
 * `filtered: false` leaves the filters away.
 */
export type PageModule = {
  readonly views: readonly AnyView[];
  readonly filtered?: boolean;
  readonly Page?: ComponentType<{ readonly views: readonly AnyView[] }>;
};
