import { createContext } from 'react';
import type { Footing } from '../../views/ranking/ranking-reference.ts';

/** What a ranking’s blocks rest on, in words: it leaves the board with each of them. */
export const FootingContext = createContext<readonly Footing[]>([]);
