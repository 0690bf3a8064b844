import type { Report } from '../schema/report.ts';

/** The name before the year in a title: 某区2019年政府信息公开工作年度报告. */
const beforeYear = /^(.+?)(?:关于|關於)?[〇零一二三四五六七八九\d]{4}年/u;

/** Who published a report, as it says itself, else as its title begins; null where neither says. */
export const toldPublisher = ({ report }: Pick<Report, 'report'>): string | null =>
  report.publisher ?? beforeYear.exec(report.title ?? '')?.[1] ?? null;
