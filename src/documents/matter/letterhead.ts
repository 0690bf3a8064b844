/** What an office types for the head and the end of its papers; an empty text leaves its line out. */
export type Letterhead = {
  readonly organ: string;
  readonly number: string;
  readonly date: string;
  readonly signatory: string;
  /** By when a reply is asked for. */
  readonly deadline: string;
};

export const noLetterhead: Letterhead = { organ: '', number: '', date: '', signatory: '', deadline: '' };
