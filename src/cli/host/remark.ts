/** What a look at a host found. `wrong` breaks the board for someone; `note` costs time or a feature. */
export type Remark = {
  readonly level: 'ok' | 'note' | 'wrong';
  readonly what: string;
  /** What the host can do about it. */
  readonly todo?: string;
};

export const ok = (what: string): Remark => ({ level: 'ok', what });
export const note = (what: string, todo: string): Remark => ({ level: 'note', what, todo });
export const wrong = (what: string, todo: string): Remark => ({ level: 'wrong', what, todo });
export const copyAgain = 'Copy the whole folder again.';
