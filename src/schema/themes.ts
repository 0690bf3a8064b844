import type { Named } from './axis.ts';

/** Where a theme is told: as a shortcoming of the year, or as what the organ plans. */
export const themeRoles = {
  problem: { names: { hans: '存在问题', hant: '存在問題', en: 'Shortcoming' } },
  plan: { names: { hans: '改进打算', hant: '改進打算', en: 'Plan' } },
} as const satisfies Record<string, Named>;

export type ThemeRole = keyof typeof themeRoles;

/**
 * What organs say in section five is wrong and what they plan, as themes. `words` is matched in simplified text with
 * white space removed; no sentence of a report is kept.
 */
export const themes = {
  awareness: {
    names: { hans: '认识与重视', hant: '認識與重視', en: 'Awareness' },
    words:
      /(?:思想)?认识(?:还|仍)?(?:不够|不到位|不足|不高|有待|有偏差|存在偏差|需要?进一步提高)|重视(?:程度)?(?:还|仍)?(?:不够|不足|不高|有待)|(?:公开|主动)意识(?:还|仍)?(?:不强|不够|淡薄|有待|较弱|不足)|主动性(?:还|仍)?(?:不强|不够|不高)|(?:提高|增强|强化|提升)[^。；;]{0,12}(?:意识|认识)|提高(?:政治|思想)站位/,
  },
  timeliness: {
    names: { hans: '及时性', hant: '及時性', en: 'Timeliness' },
    words:
      /(?:不|欠)(?:够)?及时|滞后|时效性|及时性|更新(?:还|仍)?(?:不够|慢|较慢|缓慢)|(?:及时|适时)(?:更新|发布|公开|准确)/,
  },
  form_carriers: {
    names: { hans: '形式与载体', hant: '形式與載體', en: 'Form and carriers' },
    words:
      /(?:形式|方式|载体|渠道|途径)[^。；;]{0,16}(?:单一|不够|不足|有待|丰富|多样|创新|拓展|拓宽|较少)|(?:丰富|创新|拓展|拓宽|畅通)[^。；;]{0,12}(?:形式|方式|载体|渠道|途径)/,
  },
  staffing: {
    names: { hans: '人员力量', hant: '人員力量', en: 'Staffing' },
    words:
      /(?:人员|人手|力量|队伍)[^。；;]{0,14}(?:不足|不够|紧缺|短缺|缺乏|薄弱|兼职|变动|流动|调整|不稳定|专职)|(?:队伍建设|专职人员|配强|配齐|充实[^。；;]{0,6}(?:人员|力量|队伍))/,
  },
  training: {
    names: { hans: '业务培训', hant: '業務培訓', en: 'Training' },
    words:
      /培训|业务(?:能力|水平|知识|素质)[^。；;]{0,10}(?:不足|不够|不强|不高|有待|提高|提升|参差|欠缺)|业务(?:学习|指导)/,
  },
  content_quality: {
    names: { hans: '公开内容质量', hant: '公開內容質量', en: 'Quality of content' },
    words:
      /(?:内容|信息|质量|深度|广度)[^。；;]{0,12}(?:不够(?:全面|规范|深入|丰富|完善|精准|具体|细化)|不全面|不规范|不高|有待(?:提高|提升|加强)|不足|单薄)|(?:提高|提升|优化|深化|细化|规范|丰富)[^。；;]{0,12}(?:公开(?:内容|质量|水平)|信息质量|内容)/,
  },
  interpretation: {
    names: { hans: '政策解读', hant: '政策解讀', en: 'Interpretation of policy' },
    words: /解读/,
  },
  requests_handling: {
    names: { hans: '依申请公开办理', hant: '依申請公開辦理', en: 'Handling of requests' },
    words: /依申请|申请(?:公开)?(?:办理|答复|件)|答复[^。；;]{0,8}(?:规范|质量|水平)/,
  },
  platform: {
    names: { hans: '平台与栏目', hant: '平臺與欄目', en: 'Platforms' },
    words: /平台|网站|栏目|专栏|政务新媒体|公众号|集约化/,
  },
  interaction: {
    names: { hans: '互动与回应', hant: '互動與回應', en: 'Interaction' },
    words: /互动|回应(?:社会)?(?:关切|热点)?|公众参与|意见征集|征求意见|民意/,
  },
  mechanism: {
    names: { hans: '制度机制', hant: '制度機制', en: 'Rules and procedure' },
    words:
      /(?:机制|制度|体系)[^。；;]{0,10}(?:不(?:够)?(?:健全|完善)|有待|尚未|缺乏)|(?:健全|完善|建立|优化|落实)[^。；;]{0,16}(?:机制|制度|体系)/,
  },
  review_secrecy: {
    names: { hans: '审查与保密', hant: '審查與保密', en: 'Review and secrecy' },
    words: /保密审查|发布审(?:核|查)|三审三校|内容审(?:核|查)|审(?:核|查)(?:把关|机制|制度)|隐私/,
  },
  coordination: {
    names: { hans: '统筹协调', hant: '統籌協調', en: 'Coordination' },
    words: /统筹|协调|协作|联动|沟通/,
  },
  assessment: {
    names: { hans: '考核监督', hant: '考核監督', en: 'Assessment' },
    words: /考核|考评|督促|督查|督导|监督检查|评估|问责/,
  },
  grassroots: {
    names: { hans: '基层标准化', hant: '基層標準化', en: 'Standards at the grass roots' },
    words: /标准化规范化|基层政务公开|标准目录|政务公开专区|村(?:务|居)公开/,
  },
} as const satisfies Record<string, Named & { words: RegExp }>;

export type Theme = keyof typeof themes;

/** A theme told at a place: `line` is the paragraph's number in the document, from 1. */
export type ThemeMention = { readonly theme: Theme; readonly role: ThemeRole; readonly line: number };
