import type { AppMessages } from '../messages.ts';

export const app: AppMessages = {
  name: 'Gongkai Board',
};
