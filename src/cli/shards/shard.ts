import { createHash } from 'node:crypto';
import { CommandFault } from '../command-fault.ts';

/** One of several equal parts of some work: `number` from 1 up to `of`. */
export type Shard = { readonly number: number; readonly of: number };

/** A shard as it is written behind `--shard`: 2/4. Throws `CommandFault`. */
export function parseShard(text: string): Shard {
  const [, number = '0', of = '0'] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of) throw new CommandFault('shard', text);
  return shard;
}

/** How many shards are merged, as it is written behind `--merge`. Throws `CommandFault`. */
export function parseMerge(text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new CommandFault('merge', text);
  return Number(text);
}

export const shardName = ({ number, of }: Shard): string => `${number}-of-${of}`;

/** The number of the shard, of so many, that a name falls to: by its SHA-256, so that it is the same everywhere. */
export const shardOf = (name: string, of: number): number =>
  1 + (createHash('sha256').update(name).digest().readUInt32BE(0) % of);
