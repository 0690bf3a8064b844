import type { AnyView } from '../../views/model/view.ts';
import { NotDrawnHead } from './not-drawn-head.tsx';
import { Panel } from './panel.tsx';
import { panelWidths } from './panel-widths.ts';
import { useNotDrawn } from './use-not-drawn.ts';

type ListProps = {
  readonly views: readonly AnyView[];
  /** Of one form, to be read side by side: three in a row where there is room. */
  readonly multiples?: ReadonlySet<AnyView>;
};

const none: ReadonlySet<AnyView> = new Set();

/**
 * The views of a page, those first that answer; what cannot be drawn under the filter is a line each in one list at the
 * end. All are children of one element, so that a panel keeps its drawing while it goes from one to the other.
 */
export function PanelList({ views, multiples = none }: ListProps) {
  const { ids, tell } = useNotDrawn(views);
  const drawn = views.filter(({ id }) => !ids.has(id));
  const left = views.filter(({ id }) => ids.has(id));
  const widths = panelWidths(
    drawn.map((view) => ({
      id: view.id,
      width: view.wide === true ? 'whole' : multiples.has(view) ? 'third' : 'half',
    })),
  );
  const toPanel = (view: AnyView) => (
    <Panel
      key={view.id}
      view={view}
      wide={widths.get(view.id) === 'whole'}
      third={widths.get(view.id) === 'third'}
      onAnswer={tell}
    />
  );
  return (
    <div className="panels panels-listed">
      {[
        ...drawn.map(toPanel),
        ...(left.length > 0 ? [<NotDrawnHead key="not-drawn" count={left.length} />] : []),
        ...left.map(toPanel),
      ]}
    </div>
  );
}
