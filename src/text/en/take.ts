import type { TakeMessages } from '../messages.ts';

export const take: TakeMessages = {
  walk: {
    noValue: 'No value',
    from: (low, high) => `${low} to ${high}`,
    hint: 'Arrow keys read the values one by one, Home and End go to the ends, Enter opens the source, Escape closes.',
    role: 'chart, read by arrow keys',
    said: (parts) => parts.join(', '),
  },
};
