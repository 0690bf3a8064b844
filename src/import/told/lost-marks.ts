import { rewrite, type Letters } from './letters.ts';

const counting = '(?:万|亿|千|百|余|多|件|条|篇|份|期|场|次|项|个|起|宗|例|部|人次|元)';

/**
 * A text without the question marks that stand where a character was lost (共?1340条?): a number touches them, or the
 * counting word of a number; what asks ends otherwise.
 */
export const dropLostMarks = (letters: Letters): Letters =>
  rewrite(
    letters,
    new RegExp(`[?\\ufffd]+(?=\\d)|(?<=\\d)[?\\ufffd]+|(?<=\\d${counting}{1,3})[?\\ufffd]+|\\ufffd`, 'g'),
    () => '',
  );
