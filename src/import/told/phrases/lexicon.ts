import { channelNames } from '../patterns/channel-names.ts';
import { wordsOfDisputes } from './words-of-disputes.ts';
import { wordsOfOrgans, wordsOfReports } from './words-of-reports.ts';
import { wordsOfPublishing } from './words-of-publishing.ts';
import { wordsOfRequests } from './words-of-requests.ts';
import { wordsOfServices } from './words-of-services.ts';

/**
 * The words of which a report's clerks make their clauses, by what they say, in matching form. A clause is understood where
 * it is made of such words alone: what is not here may say anything. YYYY stands for a year, HHHHH for 12345.
 */
export const words = {
  ...wordsOfReports,
  ...wordsOfOrgans,
  ...wordsOfPublishing,
  ...wordsOfRequests,
  ...wordsOfDisputes,
  ...wordsOfServices,
} as const satisfies Record<string, string>;

/** A name of an organ holds no word that says what is done. */
const organ =
  '(?:(?!指导|督促|协助|配合|参加|出席|报送|上报|上级|下级|转发|转载|采用|公开|申请|信息|信访|投诉|举报|咨询|复议|诉讼|热线|文件|解读|新闻|会议|建议|提案|许可|处罚|审批|检查|重点|领域|事项|依法|张贴|刊登|刊发|栏|及时|积极|累计|合计|共计|主动|工单|诉求|来电|其[他它余]|目前|[收答网微报发由被对向经给该与和及在于从以每非未无不没除含因至的])[\\u4e00-\\u9fff×]){2,14}?(?:省|市|县|区|州|旗|镇|乡|街道|街道办|街办|办事处|局|委|办(?![理结复公])|厅|院|所|中心|处|办公室|办公厅|政府|管委会|委员会|部门|机关|单位|支队|大队)(?:机关)?';

/** Words that are too many to be listed. */
export const patterns = {
  organ,
  channel: `(?:${channelNames})(?:平台|账号|公众号|号|类|矩阵|中|上(?![传网线载]))?`,
  gazette: '《?(?:[^《》,;:、\\d]{0,12})?(?:公报|政报)》?',
} as const;

export type Word = keyof typeof words | keyof typeof patterns;
