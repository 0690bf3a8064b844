import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the document of a chart alone is served and built, below the site's root. */
const address = 'embed/index.html';
const source = fileURLToPath(new URL('../../ui/embed/index.html', import.meta.url));

/** Serves and builds the document of a chart alone at `embed/`, though it stands beside the code that fills it. */
export function embedDocument(): Plugin {
  let root = '';
  return {
    name: 'embed-document',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', address] } } }),
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === address ? resolve(root, address) : null),
    load: (id) => (id === resolve(root, address) ? readFile(source, 'utf8') : null),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/embed/')) {
          next();
          return;
        }
        readFile(source, 'utf8')
          .then((text) => server.transformIndexHtml(request.url ?? '/embed/', text))
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next);
      });
    },
  };
}
