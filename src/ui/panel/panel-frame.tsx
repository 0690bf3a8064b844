import { useId, type ReactNode, type RefCallback } from 'react';

type PanelFrameProps = {
  readonly id: string;
  readonly title: string;
  /** One sentence that says what it shows. */
  readonly lead: string | null;
  readonly state: 'loading' | 'ready' | 'empty' | 'error';
  /** Something newer is on its way. */
  readonly busy: boolean;
  readonly wide?: boolean;
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
  state,
  busy,
  wide = false,
  place,
  tools,
  children,
}: PanelFrameProps) {
  const label = useId();
  return (
    <figure
      ref={place}
      id={id}
      className={wide ? 'panel panel-wide' : 'panel'}
      data-view={id}
      data-state={state}
      aria-labelledby={label}
      aria-busy={state === 'loading' || busy}
    >
      <div className="panel-head">
        <h2 className="panel-title" id={label}>
          {title}
        </h2>
        {tools}
        <p className="panel-lead">{lead}</p>
      </div>
      {children}
    </figure>
  );
}
