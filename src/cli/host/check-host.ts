import { manifestName, parseManifest } from '../../engine/parse-manifest.ts';
import { pages } from '../../ui/address/pages.ts';
import { ask } from './ask-server.ts';
import { checkContent, checkPage, checkType } from './check-files.ts';
import { checkCaching, checkFrames, checkPolicy } from './check-headers.ts';
import { copyAgain, note, ok, wrong, type Remark } from './remark.ts';
import { siteFilesPath, type SiteFile } from './site-files.ts';

/** A page's address without its slash must lead to the one with it: addresses within are relative. */
async function checkSlash(root: URL): Promise<Remark> {
  const path = pages.find((page) => page.path !== '')?.path ?? '';
  const answer = await ask(new URL(path.slice(0, -1), root));
  if (answer.status === 200 && !answer.url.endsWith('/')) {
    return wrong(`/${path.slice(0, -1)} is served without a slash.`, `Redirect it to /${path}.`);
  }
  if (answer.status !== 200) {
    return note(`/${path.slice(0, -1)} answers ${answer.status}.`, `Redirect it to /${path}.`);
  }
  return ok('Addresses without a slash lead to those with one.');
}

async function checkLost(root: URL): Promise<Remark> {
  const { status } = await ask(new URL('assets/no-such-file.js', root));
  return status === 404 || status === 410
    ? ok('A file that is not there answers 404.')
    : note(
        `A file that is not there answers ${status}.`,
        'Answer 404: with another page in its place, errors are harder to tell.',
      );
}

const largestOf = (files: readonly SiteFile[]): SiteFile | undefined =>
  [...files].sort((a, b) => b.bytes - a.bytes)[0];

async function checkRanges(root: URL, files: readonly SiteFile[]): Promise<Remark> {
  const [largest] = files.filter(({ path }) => path.endsWith('.parquet')).sort((a, b) => b.bytes - a.bytes);
  if (!largest) return wrong('There is no data file.', 'Build the site again.');
  const answer = await ask(new URL(largest.path, root), {
    Range: 'bytes=4-11',
    'Accept-Encoding': 'identity',
  });
  if (answer.status === 206 && answer.body.byteLength === 8) return ok('Parts of files can be asked for.');
  const weight = `the largest data file has ${(largest.bytes / 1e6).toFixed(1)} MB`;
  return note(
    `The host sends whole files where a part was asked for; ${weight}.`,
    'Turn on range requests if the data grow.',
  );
}

async function checkCompression(url: URL): Promise<Remark> {
  const { headers } = await ask(url, { 'Accept-Encoding': 'gzip, br' });
  const encoding = headers.get('Content-Encoding');
  return encoding === null
    ? note('Scripts are sent uncompressed.', 'Turn on gzip for text/javascript, text/css and text/html.')
    : ok(`Scripts are sent compressed (${encoding}).`);
}

const isSecure = (root: URL): boolean =>
  root.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(root.hostname);

/**
 * Visits a deployed board at `root` (with a slash at its end) and tells what its server does right and wrong. Rejects
 * where nothing answers there.
 */
export async function checkHost(root: URL): Promise<Remark[]> {
  const list = await ask(new URL(siteFilesPath, root));
  if (list.status !== 200) {
    return [
      wrong(
        `${siteFilesPath} answers ${list.status}: no board of this version stands here.`,
        'Give the address of its first page, with a slash at its end; copy the host folder too.',
      ),
    ];
  }
  const files = JSON.parse(list.body.toString('utf8')) as readonly SiteFile[];
  const remarks: Remark[] = [];
  for (const { id, path } of pages) remarks.push(...checkPage(path, id, await ask(new URL(path, root))));
  for (const file of files) {
    const answer = await ask(new URL(file.path.replace(/(^|\/)index\.html$/, '$1'), root));
    remarks.push(...checkContent(file, answer), ...checkType(file.path, answer));
  }
  if (remarks.length === 0)
    remarks.push(ok(`All ${files.length} files are there, whole, and of a type that works.`));
  const page = await ask(root);
  const manifest = await ask(new URL(`data/${manifestName}`, root));
  const scripts = files.filter(({ path }) => /^assets\/.*\.js$/.test(path));
  const scriptUrl = new URL(largestOf(scripts)?.path ?? '', root);
  if (manifest.status === 200) {
    const { version } = parseManifest(manifest.body.toString('utf8'));
    if (!page.body.includes(`data-data-version="${version}"`)) {
      remarks.push(wrong('Pages and data are of two versions.', copyAgain));
    }
  }
  remarks.push(
    await checkSlash(root),
    await checkLost(root),
    ...checkCaching(page, manifest, await ask(scriptUrl)),
    ...checkPolicy(page),
    checkFrames(await ask(new URL('embed/', root))),
    await checkRanges(root, files),
    await checkCompression(scriptUrl),
    isSecure(root)
      ? ok('Pages can be kept for reading offline.')
      : note(
          'Over plain http, browsers keep no pages for reading offline.',
          'Serve it over https if you can.',
        ),
  );
  return remarks;
}
