import type { ReactNode } from 'react';

type ScrollBoxProps = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/** A box that scrolls inside itself; it takes the focus, or its content could not be reached by keyboard. */
export function ScrollBox({ label, className = 'table-scroll', children }: ScrollBoxProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be operable by keyboard
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
