import type { Messages } from '../messages.ts';

export const glossary: Messages['glossary'] = {
  open: 'What is this number?',
  formula: 'How it is made',
  source: 'What it rests on',
  isNot: 'What it is not',
  more: 'How it is worked out, and in which form it stands',
  all: 'All terms',
  measures: 'Measures',
  terms: 'Terms',
  statistics: 'Terms of statistics, used only where it is told how something is worked out',
};
