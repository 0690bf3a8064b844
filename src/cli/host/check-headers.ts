import { manifestName } from '../../engine/parse-manifest.ts';
import { contentPolicy } from '../../ui/shell/content-policy.ts';
import type { Answer } from './ask-server.ts';
import { note, ok, wrong, type Remark } from './remark.ts';

const maxAge = (answer: Answer): number => {
  const control = answer.headers.get('Cache-Control') ?? '';
  if (/no-cache|no-store/.test(control)) return 0;
  return Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
};

/** New data must show soon; what never changes need not be asked for again. */
export function checkCaching(page: Answer, manifest: Answer, script: Answer): Remark[] {
  const longest = Math.max(maxAge(page), maxAge(manifest));
  return [
    longest > 3600
      ? wrong(
          `Pages or ${manifestName} may be kept for ${longest} s.`,
          'Send them with Cache-Control: no-cache, else new data shows late.',
        )
      : ok('New data shows within the hour.'),
    maxAge(script) >= 86_400
      ? ok('Scripts are kept by browsers.')
      : note(
          'Scripts are asked for anew on each visit.',
          'Send /assets/ with Cache-Control: public, max-age=31536000, immutable.',
        ),
  ];
}

/** Directives of a policy, by name. */
const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );

/** What a policy forbids of what the board needs. */
const forbidden = (theirs: ReadonlyMap<string, readonly string[]>): string[] =>
  [...directivesOf(contentPolicy)].flatMap(([name, sources]) => {
    const allowed = theirs.get(name) ?? theirs.get(name.replace(/-attr$/, '')) ?? theirs.get('default-src');
    if (!allowed || sources.includes("'none'")) return [];
    const missing = sources.filter((source) => !allowed.includes(source) && !allowed.includes('*'));
    return missing.map((source) => `${name} ${source}`);
  });

/** A policy of the host's own must leave the board what its own policy leaves it. */
export function checkPolicy(answer: Answer): Remark[] {
  const header = answer.headers.get('Content-Security-Policy');
  if (header === null) return [ok('The host sends no policy of its own; each page brings one.')];
  // Of several policies, each has its say.
  const lacking = header.split(',').flatMap((policy) => forbidden(directivesOf(policy)));
  return lacking.length === 0
    ? [ok('The host’s content-security policy leaves the board what it needs.')]
    : [
        wrong(
          `The host’s content-security policy forbids ${lacking.join(', ')}.`,
          'Send the policy of host/nginx.conf or none.',
        ),
      ];
}

/** Whether other sites may show a chart in a frame, as the answer for `embed/` tells. */
export function checkFrames(answer: Answer): Remark {
  const frame = answer.headers.get('X-Frame-Options');
  const ancestors = /frame-ancestors[^;,]*/u.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[0];
  const rule = frame === null ? ancestors : `X-Frame-Options: ${frame}`;
  return rule === undefined
    ? ok('Charts can be embedded elsewhere.')
    : note(`${rule} keeps charts from being embedded.`, 'Leave it away for the files in embed/.');
}
