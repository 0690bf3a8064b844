/** Promises by key: made once and kept, except that a rejected one is forgotten, so that the next call tries again. */
export class Remembered<Key, Value> {
  readonly #promises = new Map<Key, Promise<Value>>();

  get(key: Key, make: () => Promise<Value>): Promise<Value> {
    const known = this.#promises.get(key);
    if (known) return known;
    const made = make();
    this.#promises.set(key, made);
    made.catch(() => this.#promises.delete(key));
    return made;
  }
}
