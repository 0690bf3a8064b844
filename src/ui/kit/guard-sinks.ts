/** What the browser asks before a text becomes markup or the address of a script; not in every browser. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string, type: string, sink: string) => string | null;
      readonly createScriptURL: (address: string) => string | null;
    },
  ) => unknown;
};

/** Parsed apart from the page, where no script of it ever runs: what the built drawings are read by. */
const inertSink = 'DOMParser parseFromString';

/**
 * The one policy for trusted types that the page's content-security policy lets be made: no text becomes markup but the
 * empty one and what is parsed apart, and scripts of workers come from this site alone. Null is refused by the browser.
 */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: (text, _type, sink) => (text === '' || sink === inertSink ? text : null),
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});
