/** The parameters of the quality page's link, by what they set: which findings, and which part of the filing matrix. */
export const qualityParams = {
  check: 'check',
  result: 'result',
  page: 'page',
  filingGroup: 'who',
  filingYear: 'for',
  filing: 'filing',
  filingPage: 'rows',
} as const;
