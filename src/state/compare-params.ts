/**
 * The parameters of the comparison’s link: the reports side by side, the measure whose trend is shown, and whose median
 * it is held against, and whether the neighbours of the first report are put beside it.
 */
export const compareParams = { sides: 'compare', measure: 'measure', peers: 'peers', near: 'near' } as const;

/** Those of a trend alone, which other pages carry as well. */
export const trendParams: readonly string[] = [compareParams.measure, compareParams.peers];

/**
 * Whose reports the lines of a card are of: `region`, `organ`, or `unknown` where no scope was read. Left out: the scope
 * with most years.
 */
export const linesParam = 'lines';
