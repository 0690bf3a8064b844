import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/import/document.ts';
import { findThemes } from '../../src/import/find-themes.ts';

const documentOf = (...lines: string[]): SourceDocument => ({
  format: 'text',
  blocks: lines.map((text, at) => ({ kind: 'paragraph', text, line: at + 1 })),
});
const told = (...lines: string[]) =>
  findThemes(documentOf(...lines)).map(({ theme, role }) => `${role}: ${theme}`);

describe('findThemes', () => {
  it('tells shortcomings from plans, with their lines', () => {
    const mentions = findThemes(
      documentOf(
        '五、存在的主要问题及改进情况',
        '（一）存在的主要问题',
        '1.少数科室重视不够。',
        '2.栏目更新不及时。',
        '（二）改进情况',
        '1.开展业务培训。',
        '六、其他需要报告的事项',
        '无',
      ),
    );
    expect(mentions).toEqual([
      { theme: 'awareness', role: 'problem', line: 3 },
      { theme: 'timeliness', role: 'problem', line: 4 },
      { theme: 'platform', role: 'problem', line: 4 },
      { theme: 'training', role: 'plan', line: 6 },
    ]);
  });

  it('turns to plans in the middle of a paragraph', () => {
    expect(
      told(
        '五、存在的主要问题及改进情况',
        '本年主要存在解读形式单一的问题。下一步，将健全考核机制。',
        '六、其他',
      ),
    ).toEqual(['problem: form_carriers', 'problem: interpretation', 'plan: mechanism', 'plan: assessment']);
  });

  it('reads traditional characters alike', () => {
    const simplified = told('五、存在的主要问题及改进情况', '人员变动频繁，业务能力有待提高。');
    expect(simplified).toEqual(['problem: staffing', 'problem: training']);
    expect(told('五、存在的主要問題及改進情況', '人員變動頻繁，業務能力有待提高。')).toEqual(simplified);
  });

  it('finds nothing outside section five, and nothing without it', () => {
    expect(told('一、总体情况', '加强业务培训，严格考核。', '六、其他需要报告的事项', '培训')).toEqual([]);
    expect(
      told('五、存在的主要问题及改进情况', '无', '六、其他需要报告的事项', '本年开展培训两次。'),
    ).toEqual([]);
  });
});
