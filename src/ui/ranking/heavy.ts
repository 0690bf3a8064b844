/**
 * So many figures (reports times indicators) are worked on while the page is rendered, at most: in a few milliseconds,
 * and the same in a page rendered ahead. More are worked on piece by piece or in a worker.
 */
const light = 8000;

export const isHeavy = (reports: number, indicators: number): boolean => reports * indicators > light;

/** Whether an input is so small that its result may have been worked out when the site was built. */
export const mayBeBuilt = (publishers: number, indicators: number): boolean =>
  publishers * indicators <= 2000;
