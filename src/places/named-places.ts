import type { Text } from '../schema/axis.ts';
import type { Language } from '../schema/languages.ts';
import type { PlaceTable, TownshipTable } from './place-table.ts';
import { fullParts, Places } from './places.ts';

/** The register with its names in three languages, as a page has it. */
export class NamedPlaces {
  readonly places: Places;
  private readonly at: ReadonlyMap<string, number>;

  constructor(
    readonly table: PlaceTable,
    private readonly townships: TownshipTable | null = null,
  ) {
    this.at = new Map([...table.codes, ...(townships?.codes ?? [])].map((code, index) => [code, index]));
    this.places = new Places(
      [...this.at].map(([code]) => ({
        code,
        name: this.nameOf(code, 'hans'),
        former: table.former[code] ?? [],
        absorbed: table.absorbed[code] ?? [],
      })),
    );
  }

  /** A place's own name, without those above it: 洪泽区, 洪澤區, Hongze District. A code of no place is its own name. */
  nameOf(code: string, language: Language): string {
    const index = this.at.get(code);
    if (index === undefined) return code;
    const extra = index - this.table.codes.length;
    const [columns, row] = extra < 0 || !this.townships ? [this.table, index] : [this.townships, extra];
    const hans = columns.hans[row] ?? code;
    if (language === 'hans') return hans;
    return (language === 'hant' ? columns.hant[row] : columns.en[row]) ?? hans;
  }

  /** A place's usual full name: 淮安市洪泽区, 淮安市洪澤區, “Hongze District, Huai'an”. */
  fullNameOf(code: string, language: Language): string {
    const parts = fullParts(this.places.pathOf(code));
    if (language !== 'en') return parts.map((part) => this.nameOf(part.code, language)).join('');
    const [lowest, ...above] = this.places
      .pathOf(code)
      .filter(({ level }, _, path) => level !== 'province' || path.length === 1 || isMunicipality(path[0]))
      .toReversed();
    if (!lowest) return code;
    const inShort = above.map((place) =>
      place.level === 'city'
        ? (this.nameOf(place.code, 'en').split(' ')[0] ?? '')
        : this.nameOf(place.code, 'en'),
    );
    return [this.nameOf(lowest.code, 'en'), ...inShort].join(', ');
  }

  /** A place's names in all languages, each by itself. */
  namesOf(code: string): Text {
    return {
      hans: this.nameOf(code, 'hans'),
      hant: this.nameOf(code, 'hant'),
      en: this.nameOf(code, 'en'),
    };
  }

  /** The syllables of a place's name in pinyin, with spaces between; '' where the register has none. */
  soundOf(code: string): string {
    return this.table.pinyin[this.at.get(code) ?? -1] ?? '';
  }

  /** This register with the townships of a province added. */
  withTownships(townships: TownshipTable): NamedPlaces {
    return new NamedPlaces(this.table, townships);
  }
}

const isMunicipality = (province: { readonly name: string } | undefined): boolean =>
  province?.name.endsWith('市') === true;
