import type { ViewModel } from './view.ts';

/** All that is said of a model where nothing can be folded away: its notes, then how it is worked out. */
export const wholeNotes = ({
  notes,
  working = [],
}: Pick<ViewModel, 'notes' | 'working'>): readonly string[] => [...notes, ...working];
