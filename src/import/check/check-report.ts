import type { CheckOf } from '../../schema/checks.ts';
import type { Finding } from '../../schema/report.ts';
import { checkChannels } from './check-channels.ts';
import { checkDeadline } from './check-deadline.ts';
import { checkProcurement, checkPublished } from './check-disclosure.ts';
import { checkIdentity } from './check-identity.ts';
import { checkToldDisputes, checkToldDocuments, checkToldRequests } from './check-narrative.ts';
import { checkPower } from './check-power.ts';
import { checkCounts, checkRates, checkUnknownRows } from './check-ranges.ts';
import { checkToldBalance } from './check-told-balance.ts';
import type { Subject } from './check-subject.ts';

const reportChecks: Record<CheckOf<'report'>, (subject: Subject) => readonly Finding[]> = {
  'requests.balance': (subject) => checkIdentity(subject, 'requests.balance'),
  'requests.outcomes': (subject) => checkIdentity(subject, 'requests.outcomes'),
  'requests.applicants': (subject) => checkIdentity(subject, 'requests.applicants'),
  'disputes.results': (subject) => checkIdentity(subject, 'disputes.results'),
  'disclosure.published': checkPublished,
  'procurement.projects': checkProcurement,
  'channels.sum': checkChannels,
  'narrative.requests': checkToldRequests,
  'narrative.disputes': checkToldDisputes,
  'narrative.normative_documents': checkToldDocuments,
  'told.balance': checkToldBalance,
  'documents.power': checkPower,
  'range.rate': checkRates,
  'range.count': checkCounts,
  deadline: checkDeadline,
  'unknown.row': checkUnknownRows,
};

/** Every check that a report can be put to alone; no finding for a rule that its edition does not have. */
export const checkReport = (subject: Subject): readonly Finding[] =>
  Object.values(reportChecks).flatMap((check) => check(subject));
