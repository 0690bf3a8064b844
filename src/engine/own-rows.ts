import type { TableName } from '../schema/tables.ts';

/** A row by column name; columns that it does not have are null. */
export type OwnRow = Readonly<Record<string, string | number | boolean | null>>;
export type OwnRows = Readonly<Partial<Record<TableName, readonly OwnRow[]>>>;

/** The reader’s own rows; `version` grows with every change, from 0 for none. */
export type OwnData = { readonly version: number; readonly rows: OwnRows };
export type OwnSource = () => Promise<OwnData>;
