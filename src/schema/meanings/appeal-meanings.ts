import type { appealMeasures } from '../measures/appeal-measures.ts';
import type { Meaning } from './measure-meaning.ts';

/** What each measure of appeals means. */
export const appealMeanings = {
  reviews: {
    what: {
      hans: '因信息公开引起的行政复议件数，四种结果合计。',
      hant: '因信息公開引起的行政復議件數，四種結果合計。',
      en: 'Administrative reviews about disclosure, all four results together.',
    },
    isNot: { hans: '不是全部行政复议。', hant: '不是全部行政復議。', en: 'Not all reviews of the organ.' },
    also: ['复议数', '復議數', 'reviews'],
  },
  suits: {
    what: {
      hans: '因信息公开引起的行政诉讼件数，直接起诉与复议后起诉合计。',
      hant: '因信息公開引起的行政訴訟件數，直接起訴與復議後起訴合計。',
      en: 'Lawsuits about disclosure, direct and after a review together.',
    },
    isNot: {
      hans: '不是全部行政诉讼。',
      hant: '不是全部行政訴訟。',
      en: 'Not all lawsuits against the organ.',
    },
    also: ['诉讼数', '訴訟數', '被告', '官司', 'lawsuits'],
  },
  review_corrected_rate: {
    what: {
      hans: '已审结的复议中，原处理被纠正的占多少。',
      hant: '已審結的復議中，原處理被糾正的佔多少。',
      en: 'Of the reviews decided, how many corrected what the organ had done.',
    },
    isNot: {
      hans: '件数很少时说明不了什么；尚未审结的不算在内。',
      hant: '件數很少時說明不了什麼；尚未審結的不算在內。',
      en: 'Of few cases it says little; pending ones are left out.',
    },
    also: ['复议纠错率', '復議糾錯率', '复议败诉率', '復議敗訴率', 'reviews lost'],
  },
  suit_corrected_rate: {
    what: {
      hans: '已审结的诉讼中，原处理被法院纠正的占多少。',
      hant: '已審結的訴訟中，原處理被法院糾正的佔多少。',
      en: 'Of the suits decided, how many corrected what the organ had done.',
    },
    isNot: {
      hans: '件数很少时说明不了什么；尚未审结的不算在内。',
      hant: '件數很少時說明不了什麼；尚未審結的不算在內。',
      en: 'Of few cases it says little; pending ones are left out.',
    },
    also: ['败诉率', '敗訴率', '诉讼纠错率', '訴訟糾錯率', 'suits lost'],
  },
  disputes_per_hundred: {
    what: {
      hans: '每一百件新收和结转的申请，引起多少件复议和诉讼。',
      hant: '每一百件新收和結轉的申請，引起多少件復議和訴訟。',
      en: 'How many reviews and suits arose for each hundred requests received and carried in.',
    },
    isNot: {
      hans: '不是败诉率：只数引起了多少，不问结果。',
      hant: '不是敗訴率：只數引起了多少，不問結果。',
      en: 'Not how many were lost: it counts disputes, not results.',
    },
    also: ['争议率', '爭議率', '复议诉讼率', '復議訴訟率', 'dispute rate'],
  },
} as const satisfies Record<keyof typeof appealMeasures, Meaning>;
