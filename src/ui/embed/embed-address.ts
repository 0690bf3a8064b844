import type { Filter } from '../../query/filter.ts';
import type { Language } from '../../schema/axis.ts';
import { writeState } from '../../state/url.ts';
import type { ThemeChoice } from '../theme.ts';

/** Parameters of an embedded chart besides those of the state; `public/early.js` reads the theme as well. */
export const embedParams = { view: 'view', theme: 'theme' } as const;

export type Embedded = {
  readonly viewId: string;
  readonly filter: Filter;
  readonly language: Language;
  readonly theme: ThemeChoice;
};

/** The address of a chart that stands alone, below the site's root (absolute, with a slash at its end). */
export function embedAddress({ viewId, filter, language, theme }: Embedded, root: URL): string {
  const own = new URLSearchParams({ [embedParams.view]: viewId });
  if (theme !== 'auto') own.set(embedParams.theme, theme);
  return new URL(`embed/?${writeState({ ...filter, language }, own)}`, root).href;
}
