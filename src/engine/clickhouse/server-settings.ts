/** The oldest version of ClickHouse on which every query was seen to answer as DuckDB does. */
export const oldestVersion = [26, 7] as const;

/** Seconds after which the server gives a question up, where the host says no other; the page waits a little longer, for the way. */
export const secondsOfWork = 30;

/**
 * Sent with every question. The first ones make ClickHouse mean by SQL what DuckDB means by it: what no row joins is NULL,
 * as is the sum of nothing; a name is a column before it is an alias; UNION leaves out what is twice; a step that several
 * read is worked out once. The rest: whole numbers and decimals as text, so that no digit is lost; no half answers; nothing
 * is written; a question whose reader has gone ends.
 */
export const settings: Readonly<Record<string, string>> = {
  join_use_nulls: '1',
  joined_subquery_requires_alias: '0',
  aggregate_functions_null_for_empty: '1',
  prefer_column_name_to_alias: '1',
  cast_keep_nullable: '1',
  union_default_mode: 'DISTINCT',
  enable_materialized_cte: '1',
  max_query_size: '4194304',
  output_format_json_quote_64bit_integers: '1',
  output_format_json_quote_decimals: '1',
  output_format_json_quote_denormals: '0',
  wait_end_of_query: '1',
  readonly: '2',
  cancel_http_readonly_queries_on_client_close: '1',
  add_http_cors_header: '1',
};
