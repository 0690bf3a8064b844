/** The id of the panel that compares the sides by one measure. */
export const measurePanel = (measure: string): string => `compare-${measure.replaceAll('_', '-')}`;
