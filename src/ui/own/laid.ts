import type { OwnReport } from './own-report.ts';

/** What a page is about: the data of the site, or the invented sample city. */
export type Subject = 'site' | 'sample';

/** How many of the reader's own reports stand among the site's, and how many of them are of the sample city. */
export type Laid = { readonly own: number; readonly sample: number };

type Layers = {
  readonly reports: readonly OwnReport[];
  readonly isAside: boolean;
  readonly subject: Subject;
};

/**
 * The own reports that stand among the site's now, the one place that decides it: none while they are laid aside, and
 * those of the sample city only where the page is about it, so that no national chart counts what is invented.
 */
export function laidReports({ reports, isAside, subject }: Layers): readonly OwnReport[] {
  if (isAside) return [];
  return subject === 'sample' ? reports : reports.filter(({ sample }) => sample !== true);
}

export function countLaid(reports: readonly OwnReport[]): Laid {
  const sample = reports.filter((own) => own.sample === true).length;
  return { own: reports.length - sample, sample };
}
