import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { watchMore } from './watch-more.ts';
import { useWords } from './words.tsx';

type ScrollBoxProps = {
  readonly label: string;
  readonly className?: string;
  /** Where whoever draws its rows finds the box. */
  readonly box?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
};

/**
 * A box that scrolls inside itself; it takes the focus, or its content could not be reached by keyboard. While columns lie
 * beyond its right edge it says so.
 */
export function ScrollBox({ label, className = 'table-scroll', box, children }: ScrollBoxProps) {
  const { t } = useWords();
  const own = useRef<HTMLDivElement>(null);
  const shown = box ?? own;
  const [isMore, setMore] = useState(false);
  useEffect(() => (shown.current ? watchMore(shown.current, setMore) : undefined), [shown]);
  return (
    <div className="scroll-frame" data-more={isMore}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be operable by keyboard */}
      <div className={className} ref={shown} tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
      {isMore && (
        <span className="scroll-hint" aria-hidden="true">
          {t.app.table.more}
        </span>
      )}
    </div>
  );
}
