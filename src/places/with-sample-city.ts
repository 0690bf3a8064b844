import { NamedPlaces } from './named-places.ts';
import { samplePlaces } from './sample-city.ts';

const extended = new WeakMap<NamedPlaces, NamedPlaces>();

/** The register with the invented places behind those that are; made once for a register. */
export function withSampleCity(named: NamedPlaces): NamedPlaces {
  const known = extended.get(named);
  if (known) return known;
  const { table } = named;
  const made = new NamedPlaces({
    ...table,
    codes: [...table.codes, ...samplePlaces.map(({ code }) => code)],
    hans: [...table.hans, ...samplePlaces.map(({ names }) => names.hans)],
    hant: [...table.hant, ...samplePlaces.map(({ names }) => names.hant)],
    en: [...table.en, ...samplePlaces.map(({ names }) => names.en)],
    pinyin: [...table.pinyin, ...samplePlaces.map(({ pinyin }) => pinyin)],
  });
  extended.set(named, made);
  return made;
}
