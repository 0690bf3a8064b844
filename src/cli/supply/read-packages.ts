import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One installed package: where the lock file puts it, its licence in SPDX words, and whether it runs a script when installed. */
export type Package = {
  readonly path: string;
  readonly version: string;
  readonly licence: string;
  readonly runsScript: boolean;
  /** `sha512-` and the hash in base64, as the lock file holds it; null where it holds none. */
  readonly integrity: string | null;
  /** Part of what is served; the rest only builds and tests it. */
  readonly isServed: boolean;
};

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
};
type Manifest = { readonly license?: string; readonly licenses?: readonly { readonly type?: string }[] };

/** The first line of a licence's own text, for a package that names none: `MIT License` is MIT. */
const firstLines: Readonly<Record<string, string>> = {
  'MIT License': 'MIT',
  'The MIT License': 'MIT',
  'The MIT License (MIT)': 'MIT',
  'Apache License': 'Apache-2.0',
};

const orNothing = (reading: Promise<string>): Promise<string> => reading.catch(() => '');

/** The licence as the package itself gives it; an empty text where it gives none. */
async function licenceWithin(folder: string): Promise<string> {
  const manifest = JSON.parse(
    (await orNothing(readFile(join(folder, 'package.json'), 'utf8'))) || '{}',
  ) as Manifest;
  const named = manifest.license ?? manifest.licenses?.[0]?.type;
  if (named !== undefined) return named;
  const text = await orNothing(readFile(join(folder, 'LICENSE'), 'utf8'));
  return firstLines[text.trimStart().split(/\r?\n/)[0]?.trim() ?? ''] ?? '';
}

/** Every package of the lock file of a folder, in its order, with the licence of the package where the lock names none. */
export async function readPackages(root: string): Promise<readonly Package[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  return Promise.all(
    installed.map(async ([path, locked]) => ({
      path,
      version: locked.version ?? '',
      licence: locked.license ?? (await licenceWithin(join(root, path))),
      runsScript: locked.hasInstallScript ?? false,
      integrity: locked.integrity ?? null,
      isServed: !(locked.dev ?? false),
    })),
  );
}
