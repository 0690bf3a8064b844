import type { Filter } from '../query/filter.ts';
import type { AnyView } from '../views/view.ts';
import { ModelPanel } from './model-panel.tsx';
import { useFilter } from './navigation.tsx';
import { useView } from './use-view.ts';
import { useWords } from './words.tsx';

type PanelProps = {
  readonly view: AnyView;
  readonly wide?: boolean;
  /** Instead of the reader’s filter; keep it by `useMemo`. */
  readonly filter?: Filter;
};

/** One view as a figure, asked under the reader’s filter. */
export function Panel({ view, wide = false, filter: own }: PanelProps) {
  const { t } = useWords();
  const [filter] = useFilter();
  const shown = useView(view, own ?? filter);
  return <ModelPanel id={view.id} title={view.title(t)} lead={view.lead(t)} shown={shown} wide={wide} />;
}
