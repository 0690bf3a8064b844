import type { DataServer } from '../../schema/data-server.ts';

/** What a page may do: nothing from another origin, no inline script, no eval but that of WebAssembly, no text as markup. */
const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'", 'blob:'],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
} as const;

/**
 * Sent as a header beside the policy, since a page cannot say it of itself, with everything but `embed/`: the board is shown
 * in frames of its own site alone, so that no other can lay something over it.
 */
export const framePolicy = "frame-ancestors 'self'";

/** The folder of what other sites may show in a frame. */
export const embedFolder = '/embed/';

/**
 * The content-security policy of every page, as the text of a header or of a meta element. Where the host chose a data
 * server, its origin and no other may be asked besides the site's own.
 */
export const contentPolicyWith = (server: DataServer | null): string =>
  Object.entries(directives)
    .map(([name, sources]) => {
      const asked = name === 'connect-src' && server ? [new URL(server.address).origin] : [];
      return [name, ...sources, ...asked].join(' ');
    })
    .join('; ');

export const contentPolicy = contentPolicyWith(null);
