import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Database } from '../../query/database.ts';

/** Opens the engine at the first question, once; an opening that failed is tried again by the next question. */
export type DataDoor = () => Promise<Database>;

function toDoor(open: () => Promise<Database>): DataDoor {
  let opened: Promise<Database> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

const DoorContext = createContext<DataDoor | null>(null);

type ProviderProps = { readonly open: () => Promise<Database>; readonly children: ReactNode };

export function DataProvider({ open, children }: ProviderProps) {
  const door = useMemo(() => toDoor(open), [open]);
  return <DoorContext value={door}>{children}</DoorContext>;
}

export function useDataDoor(): DataDoor {
  const door = useContext(DoorContext);
  if (!door) throw new Error('There is no DataProvider above.');
  return door;
}
