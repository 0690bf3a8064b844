/** What a server answered, whole; `url` is the address after redirects. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly url: string;
};

/** A host that says nothing for so long (milliseconds) has not answered. */
const patience = 20_000;

/** Asks a server for an address. Rejects where it does not answer within twenty seconds. */
export async function ask(url: URL, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body, url: response.url };
}

/** The type that a file was sent as, without its parameters. */
export const typeOf = ({ headers }: Answer): string =>
  headers.get('Content-Type')?.split(';')[0]?.trim() ?? '';
