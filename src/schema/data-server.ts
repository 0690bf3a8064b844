/**
 * A ClickHouse server that answers in place of the reader's own browser: its address (http or https, without user,
 * password or parameters), the database that holds the tables, and the name of a user who may only read and has no password.
 */
export type DataServer = { readonly address: string; readonly database: string; readonly user?: string };
