import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { changeBytes } from './change-bytes.ts';
import { changeTokens } from './change-tokens.ts';
import type { FuzzDocument } from './documents.ts';
import { seeded } from './random.ts';

/** A changed document; `whole` where none of its numbers was touched, so that each that is read must be one of before. */
export type Mutated = { readonly bytes: Uint8Array; readonly whole: boolean };

/** The document of a seed and a number, always the same. */
export function mutate(document: FuzzDocument, seed: number, number: number): Mutated {
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const { bytes, grammar, part } = document;
  const byWords = grammar !== undefined && random.below(2) === 0;
  const change = (inner: Uint8Array): Uint8Array =>
    byWords ? strToU8(changeTokens(strFromU8(inner), grammar, random)) : changeBytes(inner, random);
  if (!document.bytes.subarray(0, 2).every((byte, at) => byte === [80, 75][at])) {
    return { bytes: change(bytes), whole: byWords };
  }
  if (!byWords && random.below(3) === 0) return { bytes: changeBytes(bytes, random), whole: false };
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name !== 'mimetype');
  const name = byWords && part !== undefined ? part : (names[random.below(names.length)] ?? '');
  return {
    bytes: zipSync({ ...files, [name]: change(files[name] ?? new Uint8Array(1)) }, { level: 0 }),
    whole: byWords,
  };
}
