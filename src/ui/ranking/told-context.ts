import { createContext } from 'react';
import type { Told } from '../../views/ranking/ranking-reference.ts';

/** What a ranking’s blocks rest on, in words: it leaves the board with each of them. */
export const ToldContext = createContext<readonly Told[]>([]);
