import { indicatorOf, isIndicatorKey } from '../schema/indicators.ts';
import { problems } from '../schema/problems.ts';
import type { TakenBulletin } from '../import/intake.ts';
import type { FiledRow } from './data/write-bulletin.ts';
import { failureInLine } from './failure-words.ts';
import type { ImportWords } from './import-language.ts';
import { toFailure } from './imported.ts';

const ofBulletins = {
  hans: {
    head: (host: string, units: number) => `${host}热线通报：${units}个单位`,
    unknown: '未知栏目',
    missing: '无数值',
    refused: '未能归档',
    filed: (count: number) => `已归档 ${count} 个文件`,
  },
  hant: {
    head: (host: string, units: number) => `${host}熱線通報：${units}個單位`,
    unknown: '未知欄目',
    missing: '無數值',
    refused: '未能歸檔',
    filed: (count: number) => `已歸檔 ${count} 個檔案`,
  },
  en: {
    head: (host: string, units: number) => `Hotline bulletin of ${host}: ${units} units`,
    unknown: 'unknown column',
    missing: 'without a number',
    refused: 'not filed',
    filed: (count: number) => `${count} files written`,
  },
} as const;

/** What a bulletin gave, for a person: whose it is, the columns that have no key, what has no number or no place. */
export function bulletinInWords(
  { file, bulletin }: TakenBulletin,
  words: ImportWords,
  filed: readonly FiledRow[] = [],
): string {
  const { language } = words;
  const text = ofBulletins[language];
  const paths = filed.filter((row) => 'path' in row);
  const missing = bulletin.rows.flatMap(({ unit, figures }) =>
    Object.entries(figures).flatMap(([key, figure]) =>
      isIndicatorKey(key) && 'problem' in figure
        ? [`${unit} › ${indicatorOf(key).names[language]}: ${problems[figure.problem].names[language]}`]
        : [],
    ),
  );
  return [
    file,
    `  ${text.head(bulletin.host, bulletin.rows.length)} (${[...new Set(bulletin.rows.map(({ period }) => period.printed))].join(', ')})`,
    ...bulletin.unknown_columns.map((heading) => `  ${text.unknown}  ${heading}`),
    ...missing.map((line) => `  ${text.missing}  ${line}`),
    ...filed.flatMap((row) =>
      'error' in row ? [`  ${text.refused}  ${row.unit}: ${failureInLine(toFailure(row.error), words)}`] : [],
    ),
    ...(paths.length > 0 ? [`  ${text.filed(paths.length)}`] : []),
  ].join('\n');
}
