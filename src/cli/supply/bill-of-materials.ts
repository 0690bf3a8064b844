import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPackages, type Package } from './read-packages.ts';

/** A package by its name alone: `node_modules/a/node_modules/@b/c` is `@b/c`. */
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The address of a package among all packages of npm (purl); the sign of a scope is written `%40`. */
const addressOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function toComponent({ path, version, licence, integrity }: Package) {
  const name = nameOf(path);
  const hash = integrity?.startsWith('sha512-')
    ? Buffer.from(integrity.slice(7), 'base64').toString('hex')
    : null;
  return {
    type: 'library',
    name,
    version,
    purl: addressOf(name, version),
    licenses: [{ expression: licence.replace(/^\((.*)\)$/, '$1') }],
    ...(hash === null ? {} : { hashes: [{ alg: 'SHA-512', content: hash }] }),
  };
}

/**
 * All packages of others that what is served is made of, with versions, licences and hashes, as CycloneDX 1.5 JSON (as
 * `npm sbom` writes it, which leaves out packages that tools need too). The same lock file gives the same bytes.
 */
export async function billOfMaterials(root: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const packages = await readPackages(root);
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ expression: license }] } },
    components: packages.filter(({ isServed }) => isServed).map(toComponent),
  };
  return `${JSON.stringify(bill)}\n`;
}
