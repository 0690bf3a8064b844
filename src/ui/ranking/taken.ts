import { createContext } from 'react';
import type { Told } from '../../views/ranking-reference.ts';

/** What leaves the board with a ranking’s blocks: what each rests on, and the parameters of the whole link. */
export type Taken = { readonly told: readonly Told[]; readonly params: URLSearchParams | null };

export const TakenContext = createContext<Taken>({ told: [], params: null });
