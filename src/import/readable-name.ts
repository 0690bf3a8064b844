import { formats } from './formats.ts';

const endings = new Set([...formats.flatMap((format) => format.endings), 'zip']);

/** Whether a folder or an archive is searched for files of this name; one named by itself is read whatever its name. */
export const isReadable = (name: string): boolean =>
  endings.has(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
