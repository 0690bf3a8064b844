import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

let convert: ((text: string) => string) | undefined;

/** A name or title in simplified characters, by words where a character alone does not decide. */
export function simplifyName(text: string): string {
  convert ??= ConverterFactory([phrases, characters]);
  return convert(text);
}
