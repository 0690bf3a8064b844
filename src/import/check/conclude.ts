import type { Finding } from '../../schema/report.ts';
import { checkPeers, noPeers } from './check-peers.ts';
import { checkReport } from './check-report.ts';
import { joinFacts } from './join-facts.ts';
import { keepTold } from './keep-told.ts';
import type { Subject } from './check-subject.ts';

/** What all checks of a report together say: each fact once, and of what could not be assessed the first reason. */
export const concludeChecks = (findings: readonly Finding[]): readonly Finding[] =>
  keepTold(joinFacts(findings));

/** Everything that can be found of a report by itself, without another beside it. */
export const checkByItself = (subject: Subject): readonly Finding[] =>
  concludeChecks([...checkReport(subject), ...checkPeers(subject, noPeers)]);
