import { serveFolders, type Habits } from '../static-server.ts';

/**
 * One folder below a base path, with other data than its own where `data` names their folder. `missing`: paths below the
 * base that are lost while they are in the set.
 */
export type Host = Partial<Omit<Habits, 'missing'>> & {
  readonly folder: string;
  readonly data?: string;
  readonly base?: string;
  readonly missing?: Set<string>;
};

/** `sent`: bytes of bodies sent, by path. */
export type RunningHost = {
  readonly url: string;
  readonly sent: Map<string, number>;
  readonly close: () => Promise<void>;
};

/** Serves a built site as a host without habits of its own would: no ranges unless asked for. */
export async function serveFolder({
  folder,
  data,
  base = '/',
  ranges = false,
  missing,
  ...habits
}: Host): Promise<RunningHost> {
  const lost = missing && { has: (path: string) => missing.has(path.slice(base.length)) };
  const server = await serveFolders(
    { [base]: folder, ...(data === undefined ? {} : { [`${base}data/`]: data }) },
    { ...habits, ranges, ...(lost ? { missing: lost } : {}) },
  );
  return { url: new URL(base, server.url).href, sent: server.sent, close: server.close };
}
