import type { Text } from '../schema/axis.ts';
import { ownPrefix } from './filter.ts';

/** What stands behind the name of the publisher of a report that is the reader's own, wherever it is shown. */
export const ownMarks: Text = { hans: '（您的）', hant: '（您的）', en: ' (yours)' };

/** Whether a publisher is of the reader's own reports. */
export const isOwn = (publisher: string | null): boolean => publisher?.startsWith(ownPrefix) === true;

/** A name without that mark: who is written to is no one's. */
export const bareName = (name: string): string => {
  const mark = Object.values(ownMarks).find((each) => name.endsWith(each));
  return mark === undefined ? name : name.slice(0, -mark.length);
};
