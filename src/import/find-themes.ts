import { themes, type Theme, type ThemeMention, type ThemeRole } from '../schema/themes.ts';
import type { SourceDocument } from './document.ts';
import { toMatching } from './normalize.ts';

const sectionFive =
  /^(?:五[、.,]|第五(?:部分|章))?(?:政府信息公开(?:工作)?)?(?:工作)?存在的?(?:主要)?(?:困难和?|不足和?)?问题(?:及|和|与|、|以及)?(?:改进|整改|下一步|措施|$)/;
const sectionSix = /^(?:六[、.,]|第六(?:部分|章))|^其他需要报告的?(?:事项|情况)/;
const longestHeading = 40;

const turnsToPlan =
  /下一?步|下阶段|今后|改进(?:情况|措施|方向|举措|打算|意见|建议)|整改(?:措施|情况)|努力方向|工作(?:打算|思路|计划|安排)|(?:20\d\d|新的?一)年[,，]?(?:我|将|要|拟)|针对(?:以上|上述|存在)|解决(?:办法|措施)|下年度|将(?:进一步|继续|着力|重点|从|采取)/;
const turnsToProblem =
  /存在(?:的|着|一些|以下|主要)?[^。;]{0,12}(?:问题|不足|困难|差距|薄弱)|(?:主要|一些|以下)(?:问题|不足)/;
const aim =
  /^(?:[一二三四五六七八九十]是|[(（]?[一二三四五六七八九十\d]+[)）.、])?(?:进一步|加强|强化|提高|提升|完善|健全|深化|加大|继续|持续|不断|注重|优化|丰富|拓展|拓宽|创新|规范|推进|落实)/;

type Line = { readonly text: string; readonly line: number };

/** The paragraphs of section five, in the form for matching, without its heading. */
function linesOfSectionFive(document: SourceDocument): readonly Line[] {
  const lines = document.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' ? [{ text: toMatching(block.text), line: block.line ?? at + 1 }] : [],
  );
  const start = lines.findIndex(({ text }) => text.length <= longestHeading && sectionFive.test(text));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ text }) => text.length <= longestHeading && sectionSix.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}

/** What a sentence turns the text to: a heading or an opening phrase says whether shortcomings or plans follow. */
function roleAfter(sentence: string, before: ThemeRole): ThemeRole {
  if (/问题.{0,4}(?:及|和|与).{0,4}改进/.test(sentence)) return before;
  if (turnsToPlan.test(sentence)) return 'plan';
  return turnsToProblem.test(sentence) ? 'problem' : before;
}

/**
 * What section five says is wrong and what it plans, as themes with the line they stand in; each theme once per role.
 * A sentence counts as a plan after words that turn to the future, or when it begins with an aim (进一步…, 加强…).
 * Nothing is found where the section has no heading of its own.
 */
export function findThemes(document: SourceDocument): readonly ThemeMention[] {
  const found = new Map<string, ThemeMention>();
  let role: ThemeRole = 'problem';
  for (const { text, line } of linesOfSectionFive(document)) {
    for (const sentence of text.split(/[。;；!！]/)) {
      if (sentence === '') continue;
      role = roleAfter(sentence, role);
      const spoken = role === 'problem' && aim.test(sentence) ? 'plan' : role;
      for (const theme of Object.keys(themes) as Theme[]) {
        const key = `${theme} ${spoken}`;
        if (!found.has(key) && themes[theme].words.test(sentence))
          found.set(key, { theme, role: spoken, line });
      }
    }
  }
  return [...found.values()];
}
