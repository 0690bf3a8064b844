import type { Messages } from '../messages.ts';
import { app } from './app.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { find } from './find.ts';
import { groups } from './groups.ts';
import { place } from './place.ts';
import { quality } from './quality.ts';
import { ranking } from './ranking.ts';
import { reports } from './reports.ts';
import { take } from './take.ts';
import { views } from './views.ts';

export const messages: Messages = {
  app,
  ask,
  check,
  compare,
  data,
  find,
  groups,
  place,
  quality,
  ranking,
  reports,
  take,
  views,
};
