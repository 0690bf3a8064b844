/**
 * A ClickHouse server that answers in place of the reader's own browser: its address (http or https, without user,
 * password or parameters), the database that holds the tables, the name of a user who may only read and has no password,
 * and the seconds after which it gives a question up.
 */
export type DataServer = {
  readonly address: string;
  readonly database: string;
  readonly user?: string;
  readonly seconds?: number;
};
