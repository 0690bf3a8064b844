import type { Unfiled } from '../../src/cli/data/write-report.ts';
import { makeReport } from '../data/make-folder.ts';

/** Reports of three counties of one year, each of a document of its own. */
export const threeReports = (): readonly Unfiled[] =>
  ['沭阳县', '泗阳县', '泗洪县'].map((publisher, index) => ({
    report: makeReport({ publisher, year: 2022 }, { 'hotline.orders': 5 + index }),
    source: { kind: 'document', file: `${publisher}.txt` },
  }));
