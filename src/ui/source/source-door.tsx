import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { Late, toLate } from '../kit/late.tsx';
import type { SourceQuestion } from './source-question.ts';

const dialog = toLate(() => import('./source-dialog.tsx'));

type OpenSource = (reportId: string, keys?: readonly IndicatorKey[]) => void;

const SourceContext = createContext<OpenSource | null>(null);

/** Holds the one dialog that shows where a figure comes from; it loads when it is first opened. */
export function SourceProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<SourceQuestion | null>(null);
  const open = useMemo<OpenSource>(
    () =>
      (reportId, keys = []) => {
        setAsked({ reportId, keys });
      },
    [],
  );
  const close = () => {
    setAsked(null);
  };
  return (
    <SourceContext value={open}>
      {children}
      {asked && (
        <Late part={dialog} onDismiss={close}>
          {(SourceDialog) => <SourceDialog asked={asked} onClose={close} />}
        </Late>
      )}
    </SourceContext>
  );
}

/** Opens the source of a report's figures: everything there is to say about where they stand. */
export function useSourceDialog(): OpenSource {
  const open = useContext(SourceContext);
  if (!open) throw new Error('There is no SourceProvider above.');
  return open;
}
