import type { DataServer } from '../../schema/data-server.ts';
import { pages } from '../../ui/address/pages.ts';
import { contentPolicyWith, embedFolder, framePolicy } from '../../ui/shell/content-policy.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Sent with every file. The policy stands in each page as well, but a worker is under the policy of its own script. Charts
 * are made to be embedded: what is in their folder may be framed by others, and nothing else.
 */
const sentWithAll = (server: DataServer | null): Headers => ({
  'Content-Security-Policy': contentPolicyWith(server),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** Names with a hash never change; anything else is asked for anew, which costs a short answer while it is the same. */
const forever = 'public, max-age=31536000, immutable';
const anew = 'no-cache';

/** The folder of files whose names carry a hash. */
const hashedFolder = '/assets/';

const write = (headers: Headers, line: (name: string, value: string) => string): string[] =>
  Object.entries(headers).map(([name, value]) => line(name, value));

const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** `_headers`, as Netlify, Cloudflare Pages and others after their fashion read it. */
function toNetlify(everywhere: Headers): string {
  const line = (name: string, value: string) => `  ${name}: ${value}`;
  return toText([
    '/*',
    ...write(everywhere, line),
    // Rules add to one another, and none takes back: each page has its own.
    ...['/', '/index.html', ...pages.flatMap(({ path }) => (path === '' ? [] : [`/${path}*`]))].flatMap(
      (path) => [path, ...write({ 'Content-Security-Policy': framePolicy }, line)],
    ),
    `${hashedFolder}*`,
    ...write({ 'Cache-Control': forever }, line),
    '/data/*',
    ...write({ 'Cache-Control': anew }, line),
  ]);
}

function toNginx(everywhere: Headers): string {
  const line = (name: string, value: string) => `    add_header ${name} "${value}" always;`;
  const location = (path: string, cache: string, files: string) => [
    `location ${path} {`,
    ...write({ ...everywhere, 'Cache-Control': cache }, line),
    ...(path === embedFolder ? [] : write({ 'Content-Security-Policy': framePolicy }, line)),
    `    try_files ${files} =404;`,
    '}',
  ];
  return toText([
    '# To include within a server block, with the folder set.',
    'root /srv/gongkai-board;',
    'index index.html;',
    'charset utf-8;',
    'gzip on;',
    'gzip_types text/css text/javascript application/javascript application/json image/svg+xml;',
    ...location('/', anew, '$uri $uri/'),
    ...location(embedFolder, anew, '$uri $uri/'),
    ...location(hashedFolder, forever, '$uri'),
  ]);
}

function toCaddy(everywhere: Headers): string {
  const line = (name: string, value: string) => `\t\t${name} "${value}"`;
  return toText([
    '# To import within a site block, with the folder set.',
    'root * /srv/gongkai-board',
    'encode zstd gzip',
    'header {',
    ...write(everywhere, line),
    '}',
    `@hashed path ${hashedFolder}*`,
    `@anew not path ${hashedFolder}*`,
    `@unframed not path ${embedFolder}*`,
    `header @unframed +Content-Security-Policy "${framePolicy}"`,
    `header @hashed Cache-Control "${forever}"`,
    `header @anew Cache-Control "${anew}"`,
    'file_server',
  ]);
}

/**
 * Settings for hosts, by path below the built site. GitHub Pages takes none: there the policy in each page is the one in
 * force, and `.nojekyll` makes it serve every file. `server` is the data server that the host chose.
 */
export function headerFiles(server: DataServer | null): Readonly<Record<string, string>> {
  const everywhere = sentWithAll(server);
  return {
    _headers: toNetlify(everywhere),
    '.nojekyll': '',
    'host/nginx.conf': toNginx(everywhere),
    'host/Caddyfile': toCaddy(everywhere),
  };
}
