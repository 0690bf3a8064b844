/** A cell as it is printed; it may stand over several columns or rows. */
export type SampleCell = { readonly text: string; readonly across?: number; readonly down?: number };

export type SampleTable = {
  readonly caption?: string;
  readonly rows: readonly (readonly SampleCell[])[];
};

/** A document of the sample before it is written in a format: a title, then headings, paragraphs and tables. */
export type SampleDocument = {
  readonly title: string;
  readonly blocks: readonly (
    | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
    | ({ readonly kind: 'table' } & SampleTable)
  )[];
};
