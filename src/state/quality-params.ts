/**
 * The parameters of the quality page's link, by what they set: which findings, and which part of the filing
 * matrix. `class` is a class of checks, or `counted` for those by which a report contradicts itself.
 */
export const qualityParams = {
  class: 'class',
  check: 'check',
  result: 'result',
  page: 'page',
  filingGroup: 'who',
  filingYear: 'for',
  filing: 'filing',
  filingPage: 'rows',
} as const;
