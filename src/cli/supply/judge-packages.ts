import type { Package } from './read-packages.ts';

/** What may be part of what is served: whoever copies the folder on owes no more than the notice. */
const servedLicences = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BSD']);

/** What may build and test besides: nothing of it is passed on. */
const toolLicences = new Set(['BlueOak-1.0.0', 'Python-2.0', 'MPL-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Zlib']);

/** Packages that may run a script when they are installed: it only looks whether the program for this machine is there. */
const mayRunScript = new Set(['node_modules/esbuild']);

/** Whether an SPDX expression leaves a way: all of what stands with AND, one of what stands with OR. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => isAllowed(part, allowed));
  return bare.split(' AND ').every((part) => allowed.has(part));
}

/** What is wrong with the packages, a sentence each; empty where all may be used. */
export function judgePackages(packages: readonly Package[]): readonly string[] {
  const forTools = new Set([...servedLicences, ...toolLicences]);
  return packages.flatMap(({ path, version, licence, runsScript, isServed }) => [
    ...(isAllowed(licence, isServed ? servedLicences : forTools)
      ? []
      : [
          `${path} ${version}: licence ${licence === '' ? 'not named' : licence} is not among those allowed for ${isServed ? 'what is served' : 'tools'}.`,
        ]),
    ...(runsScript && !mayRunScript.has(path)
      ? [`${path} ${version} runs a script when it is installed.`]
      : []),
  ]);
}
