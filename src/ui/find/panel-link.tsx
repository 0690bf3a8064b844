import type { ReactNode } from 'react';
import { useLink, type LinkTarget } from '../address/navigation.tsx';
import { showPanel } from './show-panel.ts';

type PanelLinkProps = LinkTarget & {
  /** The panel of that page that the link is about. */
  readonly panel: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link to a panel of a page, which brings it into sight. */
export function PanelLink({ to, params, change, panel, className, children }: PanelLinkProps) {
  const link = useLink();
  const { href, onClick } = link({ to, ...(params && { params }), ...(change && { change }) });
  return (
    <a
      href={`${href}#${panel}`}
      className={className}
      onClick={(event) => {
        onClick(event);
        // Opened elsewhere, the address leads there by itself.
        if (event.defaultPrevented) showPanel(to, panel);
      }}
    >
      {children}
    </a>
  );
}
