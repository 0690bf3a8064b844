/** Where to publish, and who may write there; the password never stands in an address. */
export type PublishTarget = { readonly address: URL; readonly user?: string; readonly password?: string };

/** A statement that the server refused, or a server that was not there. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}

/** Runs a statement on a ClickHouse server; `body` are the rows of an INSERT. Gives the text of the answer. */
export async function postStatement(
  { address, user, password }: PublishTarget,
  sql: string,
  settings: Readonly<Record<string, string>> = {},
  body?: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const url = new URL(address);
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  if (body) url.searchParams.set('query', sql);
  const headers = {
    ...(user !== undefined && { 'X-ClickHouse-User': user }),
    ...(password !== undefined && { 'X-ClickHouse-Key': password }),
  };
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { method: 'POST', headers, body: body ?? sql, redirect: 'error' });
    text = await response.text();
  } catch (cause) {
    throw new PublishError(`${address.origin} could not be reached.`, { cause });
  }
  if (!response.ok)
    throw new PublishError(`${address.origin} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
