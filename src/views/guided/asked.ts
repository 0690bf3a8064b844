/** What a question is asked about: a place by its code, and a year. */
export type Asked = { readonly code: string; readonly year: number };

/** Asked about until the reader has looked at a place: the one with most comparable reports. */
export const firstAsked: Asked = { code: '500000', year: 2024 };
