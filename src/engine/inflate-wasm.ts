const startsWith = (bytes: Uint8Array | undefined, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes?.[index] === byte);

async function readStart(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const { value } = await reader.read();
  void reader.cancel();
  return value;
}

/**
 * The response of a compressed WebAssembly file as one that can be compiled while it arrives. A host may have inflated
 * it on the way; both are told by their first bytes. Rejects where it is neither, or the server has no such file.
 */
export async function inflateWasm(response: Response): Promise<Response> {
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const [head, body] = response.body.tee();
  const start = await readStart(head);
  const isGzip = startsWith(start, 0x1f, 0x8b);
  if (!isGzip && !startsWith(start, 0x00, 0x61, 0x73, 0x6d)) {
    throw new Error('the server sent something else in its place');
  }
  const stream = isGzip ? body.pipeThrough(new DecompressionStream('gzip')) : body;
  return new Response(stream, { headers: { 'Content-Type': 'application/wasm' } });
}
