import type { ViewMessages } from '../messages.ts';

export const views: ViewMessages = {
  nothing: 'There is nothing to show',
};
