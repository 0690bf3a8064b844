import { describe, expect, it } from 'vitest';
import { readTold } from './tell.ts';
import { besideCases } from './cases/beside-each-other.ts';
import { bureauCases } from './cases/of-bureaus.ts';
import { clauseCases } from './cases/of-clauses.ts';
import { disputeCases } from './cases/disputes.ts';
import { levelCases } from './cases/of-levels.ts';
import { otherWordsCases } from './cases/other-words.ts';
import { mixedCases } from './cases/mixed.ts';
import { moreCases } from './cases/more.ts';
import { paragraphCases } from './cases/paragraphs.ts';
import { plainCases } from './cases/plain.ts';
import { officesCases } from './cases/of-offices.ts';
import { placesCases } from './cases/of-places.ts';
import { regionCases } from './cases/of-regions.ts';
import { channelsPassages } from './cases/passages-channels.ts';
import { disclosurePassages } from './cases/passages-disclosure.ts';
import { disputesPassages } from './cases/passages-disputes.ts';
import { nothingPassages } from './cases/passages-nothing.ts';
import { reportPassages } from './cases/passages-reports.ts';
import { requestsPassages } from './cases/passages-requests.ts';
import { servicesPassages } from './cases/passages-services.ts';
import { townshipCases } from './cases/of-townships.ts';
import { tableInWordsCases } from './cases/of-tables-in-words.ts';
import { trapCases } from './cases/traps.ts';

describe('what sentences of reports tell', () => {
  it.each(plainCases)('reads %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each([...mixedCases, ...moreCases, ...paragraphCases, ...clauseCases, ...tableInWordsCases])(
    'reads all of %s',
    (text, told) => {
      expect(readTold(text)).toEqual(told);
    },
  );

  it.each([...townshipCases, ...bureauCases, ...regionCases, ...placesCases, ...officesCases])(
    'reads a year in %s',
    (text, told) => {
      expect(readTold(text)).toEqual(told);
    },
  );

  it.each([
    ...channelsPassages,
    ...disclosurePassages,
    ...disputesPassages,
    ...reportPassages,
    ...requestsPassages,
    ...servicesPassages,
  ])('reads what a passage tells: %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(nothingPassages)('takes no figure from what is not surely one of the year: %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(besideCases)('tells apart what stands beside each other in %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(levelCases)(
    'takes no number of a place above its own, nor of more than its own, in %s',
    (text, told) => {
      expect(readTold(text)).toEqual(told);
    },
  );

  it.each(otherWordsCases)('reads other words for the same in %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(disputeCases)('reads disputes in %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(trapCases)('is not misled by %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });
});
