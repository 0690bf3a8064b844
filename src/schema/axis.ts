import type { Language } from './languages.ts';

/** A text in every language of the board; a missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;

export type Named = { readonly names: Text };

/** The two national forms, named after the year of their order. */
export type Edition = '2019' | '2021';

/** What a number counts: things, a signed change of a count, yuan, per cent (0–100), or 1 for "said so". */
export type Unit = 'count' | 'change' | 'yuan' | 'percent' | 'flag';

/** The words that the form prints, per edition in which it prints them. */
export type Labels = Readonly<Partial<Record<Edition, string>>>;

/** `tolerated`: editions whose form no longer has the entry, though organs still print it. */
export type AxisEntry = Named & { readonly labels: Labels; readonly tolerated?: readonly Edition[] };

/** One side of a table: its entries by key, in printed order. */
export type Axis<Extra = unknown> = Readonly<Record<string, AxisEntry & Extra>>;

export type AxisGroup = Named & { readonly label: string };

/** An amount's `printedUnit` is the unit that an edition's header states; without one, the cell must say it. */
export type DisclosureColumn = AxisEntry & {
  readonly unit: Unit;
  readonly printedUnit?: Readonly<Partial<Record<Edition, string>>>;
};

export type DisclosureBlock = {
  readonly label: string;
  readonly article: string;
  readonly rows: Axis;
  readonly columns: Readonly<Record<string, DisclosureColumn>>;
};

export type ToldIndicator = Named & { readonly unit: Unit };
