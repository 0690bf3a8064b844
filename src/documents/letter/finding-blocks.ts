import { checks } from '../../schema/checks.ts';
import type { Check } from '../../schema/checks/check-rule.ts';
import { describeFinding, factsInWords } from '../../schema/describe-finding.ts';
import { explanationHead } from '../../schema/explanations.ts';
import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import type { Side } from '../../schema/report.ts';
import { placeWords } from '../../views/model/figure-place.ts';
import { paragraph, type Block, type PaperCell } from '../paper.ts';
import type { DocumentContext } from '../matter/document-context.ts';
import type { LetterFinding, LetterReport, PrintedFigure } from '../matter/gather-letters.ts';
import { classOf } from './letter-choice.ts';

/** So many figures of a side are told with their places before the rest is counted. */
const toldAtMost = 6;

const sideText = (side: Side | undefined, { format }: DocumentContext): string => {
  if (!side) return '';
  return typeof side.value === 'number' ? format.exact(side.value, 'count') : side.value;
};

function figureText({ value, printed, problem }: PrintedFigure, context: DocumentContext): string {
  if (printed !== null) return printed;
  return value === null ? (problem ?? '') : context.format.exact(value, 'count');
}

/** The figures that a side was made of: each by name, as printed, with its place. */
function placesText(
  figures: readonly PrintedFigure[],
  report: LetterReport,
  otherYear: number | null,
  context: DocumentContext,
): string {
  const { d, say, t } = context;
  if (figures.length === 0) return d.letter.unnamed;
  const told = figures.slice(0, toldAtMost).map((figure) => {
    const { key } = figure;
    const name = key !== null && isIndicatorKey(key) ? say(indicatorOf(key).names) : '';
    const other =
      figure.report_id !== report.report_id && otherYear !== null
        ? [d.letter.otherReport(String(otherYear))]
        : [];
    return `${t.app.named(name, figureText(figure, context))} · ${[placeWords(figure, context), ...other].join(' · ')}`;
  });
  const rest = figures.length - told.length;
  return [...told, ...(rest > 0 ? [d.letter.more(context.format.exact(rest, 'count'))] : [])].join('\n');
}

/** What is to be told of a finding beside its numbers: the rule, its source, the explanation given, and what is asked. */
function wordsOf(told: LetterFinding, context: DocumentContext): readonly Block[] {
  const { d, say, language } = context;
  const words = d.letter;
  const check: Check = checks[told.finding.check];
  const { also = [], explanation } = told.finding;
  const line = (head: string, text: string): Block => ({
    kind: 'paragraph',
    runs: [{ text: head, strong: true }, text],
    look: 'detail',
  });
  return [
    line(words.rule, say(check.rule)),
    line(words.basis, say(check.source)),
    ...(also.length > 0 ? [line(words.also, factsInWords(also, language))] : []),
    ...(explanation
      ? [
          line(`${say(explanationHead(explanation))} `, explanation.text),
          paragraph(words.explained, 'detail'),
        ]
      : []),
    line(words.asked, words.ask[classOf(told)]),
  ];
}

/** One finding of a letter: what it is, its two numbers side by side with their places, its rule, and what is asked. */
export function findingBlocks(
  told: LetterFinding,
  number: number,
  report: LetterReport,
  context: DocumentContext,
): readonly Block[] {
  const { d, say, format } = context;
  const words = d.letter;
  const { finding } = told;
  const check: Check = checks[finding.check];
  const { place, sentence } = describeFinding(finding);
  const numberCell = (side: Side | undefined): PaperCell => ({
    text: sideText(side, context),
    align: 'end',
    strong: true,
  });
  const { difference } = finding;
  const sides: Block[] =
    finding.left || finding.right
      ? [
          {
            kind: 'table',
            look: 'form',
            widths: [3, 2, 6],
            head: [[words.side, words.number, words.place]],
            body: [
              [
                say(check.left),
                numberCell(finding.left),
                placesText(told.left, report, told.otherYear, context),
              ],
              [
                say(check.right),
                numberCell(finding.right),
                placesText(told.right, report, told.otherYear, context),
              ],
              ...(difference === undefined || difference === 0
                ? []
                : [
                    [
                      check.rest ? say(check.rest) : words.difference,
                      {
                        text: format.exact(check.rest ? -difference : Math.abs(difference), 'count'),
                        align: 'end' as const,
                      },
                      '',
                    ],
                  ]),
            ],
          },
        ]
      : [paragraph(say(sentence))];
  return [
    { kind: 'heading', level: 3, text: words.item(String(number), say(check.names)) },
    { kind: 'paragraph', runs: [words.where + say(place)], look: 'detail', keep: true },
    ...sides,
    ...wordsOf(told, context),
  ];
}
