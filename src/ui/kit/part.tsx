import { createContext, Suspense, useContext, type ReactNode } from 'react';

/** The panel that a frame shows of a page; null where all of the page is shown. */
const AloneContext = createContext<string | null>(null);

export const AloneProvider = AloneContext;

export const useAlone = (): string | null => useContext(AloneContext);

type PartProps = {
  /** The id of the panel that it holds, where that can stand alone. */
  readonly panel?: string;
  readonly children: ReactNode;
};

/**
 * A part of a page, which is taken over by itself where the page came written. Where one panel of the page is shown
 * alone, that panel’s part is all that is left.
 */
export function Part({ panel, children }: PartProps) {
  const alone = useAlone();
  return alone === null || alone === panel ? <Suspense>{children}</Suspense> : null;
}
