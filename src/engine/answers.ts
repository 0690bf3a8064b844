/** Answers by question, kept as long as the data stay the same; those used longest ago make room. */
export class Answers {
  readonly #answers = new Map<string, readonly unknown[]>();
  readonly #kept: number;
  readonly #rows: number;
  #version = 0;

  /** `kept` are held, of up to `rows` rows each. */
  constructor(kept: number, rows: number) {
    this.#kept = kept;
    this.#rows = rows;
  }

  get(question: string, version: number): readonly unknown[] | undefined {
    this.#renew(version);
    const rows = this.#answers.get(question);
    if (rows) this.#keep(question, rows);
    return rows;
  }

  set(question: string, version: number, rows: readonly unknown[]): void {
    this.#renew(version);
    if (version === this.#version && rows.length <= this.#rows) this.#keep(question, rows);
  }

  #keep(question: string, rows: readonly unknown[]): void {
    this.#answers.delete(question);
    this.#answers.set(question, rows);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#kept && oldest !== undefined) this.#answers.delete(oldest);
  }

  #renew(version: number): void {
    if (version <= this.#version) return;
    this.#answers.clear();
    this.#version = version;
  }
}
