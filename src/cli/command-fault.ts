import { isLanguage } from '../schema/languages.ts';
import { failureInLine } from './failure-words.ts';
import type { ImportWords } from './import-language.ts';
import { toFailure } from './imported.ts';

/** What is wrong with a command as it was typed, and the word of it that is meant. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';

  constructor(
    readonly kind: keyof ImportWords['command'],
    readonly word: string,
  ) {
    super(`${kind}: ${word}`);
  }
}

const kinds: Readonly<Record<string, CommandFault['kind']>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknownOption',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'optionValue',
};

/** The options of a command, by Node's parser. Throws `CommandFault` for an option that is none, or lacks its value. */
export function parseOptions<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const kind = kinds[code];
    if (kind === undefined || !(error instanceof Error)) throw error;
    throw new CommandFault(kind, /'(--?[\w-]+)/u.exec(error.message)?.[1] ?? error.message);
  }
}

/** Milliseconds from what stands behind `--seconds`. Throws `CommandFault`. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new CommandFault('seconds', text);
  return seconds * 1000;
}

/** Refuses a language that there is not. Throws `CommandFault`. */
export function checkLanguage(text: string | undefined): void {
  if (text !== undefined && !isLanguage(text)) throw new CommandFault('language', text);
}

/** What is wrong with a command, in words; what the system or the board itself got in the way with, as such. */
export const faultInWords = (error: unknown, words: ImportWords): string =>
  error instanceof CommandFault
    ? words.badCommand(words.command[error.kind](error.word))
    : failureInLine(toFailure(error), words);
