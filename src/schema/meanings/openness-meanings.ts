import type { opennessMeasures } from '../measures/openness-measures.ts';
import type { Meaning } from './measure-meaning.ts';

/** What each measure of openness means. */
export const opennessMeanings = {
  items_disclosed: {
    what: {
      hans: '一年里主动公开的信息总条数，由报告正文自己说出。',
      hant: '一年裡主動公開的信息總條數，由報告正文自己說出。',
      en: 'All items that the organ says it published of itself in the year, as its text tells.',
    },
    isNot: {
      hans: '不是公开程度：各地数法不同，有的数条目，有的连转发也数；多不等于好。',
      hant: '不是公開程度：各地數法不同，有的數條目，有的連轉發也數；多不等於好。',
      en: 'Not a degree of openness: organs count differently, some count reposts too; more is not better.',
    },
    also: [
      '公开条数',
      '公開條數',
      '公开数量',
      '公開數量',
      '信息公开量',
      '信息公開量',
      '主动公开数',
      '主動公開數',
      'number of items',
      'published items',
    ],
  },
  documents_made: {
    what: {
      hans: '一年里新制定发出的行政规范性文件件数。',
      hant: '一年裡新制定發出的行政規範性文件件數。',
      en: 'Normative documents issued in the year.',
    },
    isNot: {
      hans: '不是全部公文，也不说明文件好坏。',
      hant: '不是全部公文，也不說明文件好壞。',
      en: 'Not all official papers, and it says nothing of their quality.',
    },
    also: ['发文数', '發文數', '红头文件', '紅頭文件', '规范性文件', '規範性文件', 'documents issued'],
  },
  documents_published: {
    what: {
      hans: '一年里新公开的行政规范性文件件数；只有2019年格式有此项。',
      hant: '一年裡新公開的行政規範性文件件數；只有2019年格式有此項。',
      en: 'Normative documents newly published in the year; only the 2019 form asks.',
    },
    isNot: {
      hans: '不是公开率：分母要看制发数。',
      hant: '不是公開率：分母要看制發數。',
      en: 'Not a rate: the documents made are another figure.',
    },
    also: ['文件公开数', '文件公開數', 'documents published'],
  },
  documents_in_force: {
    what: {
      hans: '年底仍然有效的行政规范性文件件数。',
      hant: '年底仍然有效的行政規範性文件件數。',
      en: 'Normative documents in force at the end of the year.',
    },
    isNot: {
      hans: '不是当年新发的文件。',
      hant: '不是當年新發的文件。',
      en: 'Not those issued in the year.',
    },
    also: ['现行有效文件', '現行有效文件', 'valid documents'],
  },
  policy_interpretations: {
    what: {
      hans: '一年里发布的政策解读篇数，由报告正文说出。',
      hant: '一年裡發佈的政策解讀篇數，由報告正文說出。',
      en: 'Explanations of policies published in the year, as the text tells.',
    },
    isNot: {
      hans: '不说明解读得好不好，也不是每份文件的解读率。',
      hant: '不說明解讀得好不好，也不是每份文件的解讀率。',
      en: 'It says nothing of how good they are, nor how many documents have one.',
    },
    also: ['解读数', '解讀數', '政策解读', '政策解讀', 'policy explanations'],
  },
  channel_items: {
    what: {
      hans: '报告说明了发布渠道的信息条数之和。',
      hant: '報告說明了發佈渠道的信息條數之和。',
      en: 'The sum of items for which the report names a channel.',
    },
    isNot: {
      hans: '不等于公开总数：渠道会重复，也常数成帖子。',
      hant: '不等於公開總數：渠道會重複，也常數成帖子。',
      en: 'Not the total published: channels overlap, and posts are often counted.',
    },
    also: ['渠道信息', 'channel items'],
  },
} as const satisfies Record<keyof typeof opennessMeasures, Meaning>;
