/**
 * The parameters of the comparison’s link: the reports side by side, the measure whose trend is shown, and whose median
 * it is held against.
 */
export const compareParams = { sides: 'compare', measure: 'measure', peers: 'peers' } as const;

/** Those of a trend alone, which other pages carry as well. */
export const trendParams: readonly string[] = [compareParams.measure, compareParams.peers];
