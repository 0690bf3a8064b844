import type { Named, Text } from './axis.ts';

/** What a publisher says of a finding, in kinds that can be counted. */
export const explanationKinds = {
  misprint: { names: { hans: '笔误', hant: '筆誤', en: 'Misprint' } },
  corrected: { names: { hans: '已更正', hant: '已更正', en: 'Corrected since' } },
  scope: { names: { hans: '统计口径不同', hant: '統計口徑不同', en: 'Counted by another scope' } },
  timing: { names: { hans: '统计时点不同', hant: '統計時點不同', en: 'Counted at another time' } },
  filing_system: {
    names: { hans: '填报系统所致', hant: '填報系統所致', en: 'Made so by the filing system' },
  },
  stands: { names: { hans: '经核无误', hant: '經核無誤', en: 'Reviewed: the figure stands' } },
  other: { names: { hans: '其他', hant: '其他', en: 'Other' } },
} as const satisfies Record<string, Named>;

export type ExplanationKind = keyof typeof explanationKinds;

/**
 * A publisher's explanation of a finding: the day on which it was given (ISO), who gave it, its kind, and one sentence in
 * the host's own words, which is shown as it is in every language.
 */
export type Explanation = {
  readonly date: string;
  readonly by: string;
  readonly kind: ExplanationKind;
  readonly text: string;
};

const lead: Text = { hans: '发布机构说明', hant: '發佈機構說明', en: 'The publisher explains' };

/** An explanation in words: what it is, its kind, who gave it and when; the sentence itself follows. */
export const explanationHead = ({ by, date, kind }: Explanation): Text => ({
  hans: `${lead.hans}（${explanationKinds[kind].names.hans}；${by}，${date}）`,
  hant: `${lead.hant}（${explanationKinds[kind].names.hant}；${by}，${date}）`,
  en: `${lead.en} (${explanationKinds[kind].names.en}; ${by}, ${date})`,
});
