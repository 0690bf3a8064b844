import type { SourceDocument } from '../document.ts';
import { parseFigure } from '../parse-number.ts';
import { disputeNameOf } from './dispute-names.ts';
import { applicantLabels, applicantOrder, disputeResultLabels, requestRowLabels } from './form-labels.ts';
import { findAlike, toCore } from './labels.ts';
import type { Found, Reading } from './table-reading.ts';
import { exactRow } from './resolve-request-rows.ts';
import { isToldNumber, toldRows } from './told-rows.ts';

const requestRange = { from: /收到和处理|依申请公开/, to: /^四、|行政复议、?行政诉讼|^五、/ };
const disputeRange = { from: /^四、|行政复议、?(?:和)?(?:提起)?行政诉讼/, to: /^五、|存在的?(?:主要)?问题/ };

/** Section three told row by row: 一、本年新收…：自然人3402件，商业企业99件，…总计3511件. */
export function readRequestsInWords(document: SourceDocument): Reading {
  const found = toldRows(document, 'requests', requestRange, applicantLabels).flatMap(
    ({ label, cells }): Found[] => {
      const row = exactRow(label) ?? findAlike(toCore(label), requestRowLabels);
      if (row === null || !cells.has('natural')) return [];
      return applicantOrder.flatMap((applicant) => {
        const cell = cells.get(applicant);
        if (!isToldNumber(cell)) return [];
        return [
          { key: `requests.${row}.${applicant}`, figure: parseFigure(cell.text, 'count'), place: cell.place },
        ];
      });
    },
  );
  return {
    found,
    unknown: [],
    editions: found.some(({ key }) => key.startsWith('requests.other.')) ? ['2021'] : [],
  };
}

/** Section four told kind by kind: 行政复议：结果维持309件，结果纠正17件，…总计440件. */
export function readDisputesInWords(document: SourceDocument): Reading {
  const found = toldRows(document, 'disputes', disputeRange, disputeResultLabels).flatMap(
    ({ label, cells }): Found[] => {
      const named = disputeNameOf(label)?.group ?? disputeNameOf(label.split(/[,:]/).at(-1) ?? '')?.group;
      if (!named) return [];
      return [...cells].flatMap(([result, cell]): Found[] =>
        isToldNumber(cell)
          ? [
              {
                key: `disputes.${named}.${result}`,
                figure: parseFigure(cell.text, 'count'),
                place: cell.place,
              },
            ]
          : [],
      );
    },
  );
  return { found, unknown: [], editions: [] };
}
