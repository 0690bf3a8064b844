import { checks } from '../../schema/checks.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { paragraph, type Block } from '../paper.ts';
import type { DocumentContext } from '../matter/document-context.ts';
import type { LetterMatter } from '../matter/gather-letters.ts';

/** A page to be filled in and sent back: each finding with the answers to tick, and who answers. */
export function replySlip({ findings }: LetterMatter, context: DocumentContext): readonly Block[] {
  const { d, say } = context;
  const words = d.letter;
  const answers = Object.values(words.reply)
    .map((answer) => `${words.box} ${answer}`)
    .join('\n');
  return [
    { kind: 'page_break' },
    { kind: 'title', text: words.slip },
    {
      kind: 'table',
      look: 'form',
      widths: [5, 3, 2, 3],
      head: [[words.slipItem, words.slipResult, words.slipNumber, words.slipNote]],
      body: findings.map(({ finding }, at) => [
        {
          text: words.item(String(at + 1), say(checks[finding.check].names)),
          note: say(describeFinding(finding).place),
        },
        answers,
        '',
        '',
      ]),
    },
    paragraph(`${words.by}＿＿＿＿＿＿  ${words.phone}＿＿＿＿＿＿＿`, 'flush'),
    paragraph(`${words.date}＿＿＿＿＿＿  ${words.seal}`, 'flush'),
  ];
}
