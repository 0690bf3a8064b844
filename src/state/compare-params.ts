/**
 * The parameters of the comparison’s link: the reports side by side, the measure whose trend is shown, and whose median
 * it is held against.
 */
export const compareParams = { sides: 'compare', measure: 'measure', peers: 'peers' } as const;
