import { describe, expect, it } from 'vitest';
import {
  chosenCodes,
  coveredBy,
  togglePlace,
  type ChosenPlaces,
} from '../../../src/ui/filter/choose-place.ts';

const none: ChosenPlaces = { provinces: [], places: [] };
const choose = (...codes: readonly string[]) => codes.reduce(togglePlace, none);

describe('places of the filter', () => {
  it('are provinces by two digits, the rest by code', () => {
    expect(choose('320000', '330100', '500101')).toEqual({ provinces: ['32'], places: ['330100', '500101'] });
  });

  it('are taken out as they were put in', () => {
    expect(choose('320000', '330100', '320000', '330100')).toEqual(none);
  });

  it('never lie in each other: a part takes the stead of its whole, a whole that of its parts', () => {
    expect(choose('320000', '320813')).toEqual({ provinces: [], places: ['320813'] });
    expect(choose('320813', '320114', '320800')).toEqual({ provinces: [], places: ['320114', '320800'] });
    expect(choose('320813', '320114', '330100', '320000')).toEqual({ provinces: ['32'], places: ['330100'] });
  });

  it('cover what lies in them, and not themselves', () => {
    const chosen = choose('320800', '500000');
    expect(coveredBy(chosen, '320813')).toBe('320800');
    expect(coveredBy(chosen, '500101')).toBe('500000');
    expect(coveredBy(chosen, '320800')).toBeNull();
    expect(coveredBy(chosen, '320113')).toBeNull();
    expect(chosenCodes(chosen)).toEqual(['500000', '320800']);
  });
});
