/** What makes a district itself over the years; each but the size from 0 to 1. */
export type Traits = { readonly size: number; readonly openness: number; readonly care: number };
