const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Lower-case hex, or null on plain http, where browsers have no `crypto.subtle`. */
export async function sha256(bytes: Uint8Array): Promise<string | null> {
  const { crypto } = globalThis as { crypto?: { subtle?: SubtleCrypto } };
  if (!crypto?.subtle) return null;
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}

/** Tells documents apart where there is no SHA-256: FNV-1a twice, forwards and backwards, and the length. */
export function fingerprint(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < bytes.length; index += 1) {
    one = Math.imul(one ^ (bytes[index] ?? 0), 0x01000193);
    other = Math.imul(other ^ (bytes[bytes.length - 1 - index] ?? 0), 0x01000193);
  }
  return [one, other, bytes.length].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
