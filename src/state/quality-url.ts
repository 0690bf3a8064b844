import { checksOf, classChoices, type ClassChoice } from '../query/counted-findings.ts';
import type { CheckId } from '../schema/checks.ts';
import { checkResults, type CheckResult } from '../schema/checks/check-classes.ts';
import {
  filingChoices,
  filingGroups,
  type FilingChoice,
  type FilingGroup,
} from '../views/quality/filing-lines.ts';
import { qualityParams } from './quality-params.ts';

/** What the quality page shows: which findings and which publishers, each by pages that count from 1. */
export type QualitySettings = {
  readonly class: ClassChoice | null;
  readonly check: CheckId | null;
  readonly result: CheckResult;
  readonly page: number;
  readonly filingGroup: FilingGroup;
  readonly filingYear: number | null;
  readonly filing: FilingChoice | null;
  readonly filingPage: number;
};

export const defaultQuality: QualitySettings = {
  class: null,
  check: null,
  result: 'fail',
  page: 1,
  filingGroup: 'governments',
  filingYear: null,
  filing: null,
  filingPage: 1,
};

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((value) => value === text) ?? null;

const whole = (text: string | null, low: number, high: number): number | null => {
  const number = Number(text);
  return text !== null && /^\d{1,6}$/.test(text) && number >= low && number <= high ? number : null;
};

/** The settings of a query string; what is unknown or out of range is dropped, and the default stands. */
export function readQuality(params: URLSearchParams): QualitySettings {
  const text = (name: keyof QualitySettings) => params.get(qualityParams[name]);
  const ofClass = oneOf(classChoices, text('class'));
  return {
    class: ofClass,
    check: oneOf(checksOf(ofClass), text('check')),
    result: oneOf(Object.keys(checkResults) as CheckResult[], text('result')) ?? defaultQuality.result,
    page: whole(text('page'), 1, 999_999) ?? defaultQuality.page,
    filingGroup: oneOf(filingGroups, text('filingGroup')) ?? defaultQuality.filingGroup,
    filingYear: whole(text('filingYear'), 2000, 2099),
    filing: oneOf(filingChoices, text('filing')),
    filingPage: whole(text('filingPage'), 1, 999_999) ?? defaultQuality.filingPage,
  };
}

/** The parameters of settings, in one stable order, with what is default left out. */
export function writeQuality(settings: QualitySettings): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of Object.keys(qualityParams) as (keyof QualitySettings)[]) {
    const value = settings[name];
    if (value !== null && value !== defaultQuality[name]) params.append(qualityParams[name], String(value));
  }
  return params;
}

/** The part of a link that lists what is counted against reports: where each headline that counts it leads. */
export const countedFindings: Readonly<Record<string, string>> = {
  [qualityParams.class]: 'counted' satisfies ClassChoice,
};
