import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { CommandFault } from '../command-fault.ts';
import { writeAside } from '../data/write-aside.ts';
import { shardName, type Shard } from './shard.ts';

/**
 * What the shards of some work have come to, a file each in a folder: written aside and renamed, so that a shard that was
 * killed goes on behind what it has kept. `work` tells the work by its input: what was made of another is not found.
 */
export class KeptResults<T> {
  readonly #folder: string;

  constructor(folder: string, work: string) {
    this.#folder = join(folder, work);
  }

  #path(shard: Shard, name: string): string {
    return join(this.#folder, shardName(shard), `${name}.bin`);
  }

  has(shard: Shard, name: string): boolean {
    return existsSync(this.#path(shard, name));
  }

  keep(shard: Shard, name: string, result: T): Promise<void> {
    return writeAside(this.#path(shard, name), serialize(result));
  }

  /** Throws a `CommandFault` that names the shard where it has not kept a result. */
  check(shard: Shard, name: string): void {
    if (!this.has(shard, name)) throw new CommandFault('shardMissing', `${shard.number}/${shard.of}`);
  }

  /** A result of a shard; throws as `check` does. */
  take(shard: Shard, name: string): T {
    this.check(shard, name);
    return deserialize(readFileSync(this.#path(shard, name))) as T;
  }
}
