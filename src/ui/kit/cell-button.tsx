import type { ReactNode } from 'react';

type CellButtonProps = {
  /** What assistive technology calls it, where its content does not say enough. */
  readonly label?: string;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A button that stands many times in a table or list: the browser's own, of which a page can take hundreds over at once. */
export function CellButton({ label, className = 'cell-button', onPress, children }: CellButtonProps) {
  return (
    <button type="button" className={className} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
