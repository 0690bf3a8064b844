import { useId, type ReactNode, type RefCallback } from 'react';

type PanelFrameProps = {
  readonly id: string;
  readonly title: string;
  /** One sentence that says what it shows. */
  readonly lead: string | null;
  /** Whom it compares. */
  readonly group?: string;
  readonly state: 'loading' | 'ready' | 'empty' | 'error';
  /** Something newer is on its way. */
  readonly busy: boolean;
  readonly wide?: boolean;
  /** Three beside each other where there is room. */
  readonly third?: boolean;
  /** One line of the list of what is not drawn, whose title stands above this one. */
  readonly line?: boolean;
  /** Told the figure’s element. */
  readonly place?: RefCallback<Element>;
  /** Beside the title: other ways to see it, and to take it along. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A part of a page as a figure with its title. `data-view` and `data-state` tell tests and embedders what it is and where
 * it stands.
 */
export function PanelFrame({
  id,
  title,
  lead,
  group,
  state,
  busy,
  wide = false,
  third = false,
  line = false,
  place,
  tools,
  children,
}: PanelFrameProps) {
  const label = useId();
  const Title = line ? 'h3' : 'h2';
  const form = line ? 'panel-line' : wide ? 'panel-wide' : third ? 'panel-third' : '';
  return (
    <figure
      ref={place}
      id={id}
      className={form === '' ? 'panel' : `panel ${form}`}
      data-view={id}
      data-state={state}
      aria-labelledby={label}
      aria-busy={state === 'loading' || busy}
    >
      <div className="panel-head">
        <Title className="panel-title" id={label}>
          {title}
        </Title>
        {tools}
        {!line && <p className="panel-lead">{lead}</p>}
        {!line && group !== undefined && <p className="panel-group">{group}</p>}
      </div>
      {children}
    </figure>
  );
}
