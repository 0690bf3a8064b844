import { join } from 'node:path';
import { parseAliases, parsePublishers } from '../parse-data-file.ts';
import { readListFile } from '../read-data-file.ts';
import { refuseLinks } from '../refuse-links.ts';
import { toJson, writeAside } from '../write-aside.ts';
import { cleanName, toComparedForm, toShortForm } from '../../../places/clean-name.ts';
import type { PublisherAlias, PublisherClues } from '../../../places/locate.ts';
import { identifyPublisher, type Identity } from './identify.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { nameEnglish } from '../places/name-english.ts';
import { toTraditionalName } from '../places/name-traditional.ts';
import { toSlug } from '../places/romanise.ts';
import { townshipCode } from '../places/townships.ts';

const isPlace = ({ level, id }: PublisherEntry) =>
  (level === 'province' || level === 'city' || level === 'county') && !id.endsWith('-benjiguan');

/** The codes of the regions that contain a region, nearest first; itself first. */
const regionsUp = (code: string) => [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];

/** Entries by region code, in the order of the list. */
function byRegion(entries: readonly PublisherEntry[]): ReadonlyMap<string, readonly PublisherEntry[]> {
  const groups = new Map<string, PublisherEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.region_code);
    if (group) group.push(entry);
    else groups.set(entry.region_code, [entry]);
  }
  return groups;
}

/**
 * Finds the publisher whose region contains another's, nearest first; an organ of a zone belongs to the zone. Indexed
 * once, since tens of thousands of publishers are looked up in one another.
 */
function parentFinder(all: readonly PublisherEntry[]): (entry: PublisherEntry) => string | null {
  const zones = byRegion(all.filter(({ level }) => level === 'zone'));
  const places = byRegion(all.filter(isPlace).sort((a, b) => a.id.length - b.id.length));
  return (entry) => {
    const inZone = entry.level === 'department' || entry.level === 'township';
    const zone = inZone
      ? zones.get(entry.region_code)?.find(({ names }) => entry.names.hans.startsWith(names.hans))
      : undefined;
    if (zone) return zone.id;
    const codes = regionsUp(entry.region_code);
    const above = isPlace(entry) ? codes.filter((code) => code !== entry.region_code) : codes;
    for (const code of above) {
      const place = places.get(code)?.find(({ id }) => id !== entry.id);
      if (place) return place.id;
    }
    return null;
  };
}

/** The publishers of a data folder, in memory: found or added by name, and written back together. */
export class PublisherRegistry {
  private readonly byId: Map<string, PublisherEntry>;
  private readonly byTownship = new Map<string, PublisherEntry>();

  private constructor(
    private readonly folder: string,
    entries: readonly PublisherEntry[],
    private readonly aliases: readonly PublisherAlias[],
  ) {
    this.byId = new Map();
    for (const entry of entries) this.add(entry);
  }

  /** Reads `publishers.json` and `publisher-aliases.json`; a missing file is an empty list. */
  static async open(folder: string): Promise<PublisherRegistry> {
    const [publishers, aliases] = ['publishers.json', 'publisher-aliases.json'] as const;
    for (const name of [publishers, aliases]) await refuseLinks(folder, join(folder, name));
    const [known, reviewed] = [readListFile(folder, publishers), readListFile(folder, aliases)];
    return new PublisherRegistry(
      folder,
      known === null ? [] : parsePublishers(publishers, known),
      reviewed === null ? [] : parseAliases(aliases, reviewed),
    );
  }

  /**
   * The publisher of a name, as it will stand once it is added. Throws an `UnknownPublisherError` for a name without a
   * region.
   */
  find(clues: PublisherClues): PublisherEntry {
    const identity = this.distinguish(identifyPublisher(clues, this.aliases));
    const seen = cleanName(clues.name);
    const entry = this.byId.get(identity.id) ?? this.alike(identity) ?? toEntry(identity);
    const also = [...new Set([...entry.also, seen])].filter((name) => name !== entry.names.hans).sort();
    return { ...entry, also };
  }

  add(entry: PublisherEntry): void {
    this.byId.set(entry.id, entry);
    if (entry.township_code !== undefined) this.byTownship.set(entry.township_code, entry);
  }

  /** The publisher of a name, added where it is new; throws as `find` does. */
  findOrAdd(clues: PublisherClues): PublisherEntry {
    const entry = this.find(clues);
    this.add(entry);
    return entry;
  }

  /** A known body of the same place that goes by another form of the name: a shorter one, or a zone's for its county's. */
  private alike(identity: Identity): PublisherEntry | undefined {
    const { level, region_code, rest, isOffice } = identity;
    const { township_code: township } = toEntry(identity);
    if (township !== undefined) return this.byTownship.get(township);
    if (level !== 'department' || isOffice) return undefined;
    const here = [...this.byId.values()].filter(
      (entry) =>
        entry.level === level && entry.region_code === region_code && !entry.id.endsWith('-benjiguan'),
    );
    return here.find(({ names, province }) => {
      const known = identifyPublisher({ name: names.hans, province, level, scope: null }, this.aliases);
      return toComparedForm(known.rest) === toComparedForm(rest);
    });
  }

  /** Gives a body whose name only reads like a known one's an id of its own, with tones. */
  private distinguish(identity: Identity): Identity {
    const known = this.byId.get(identity.id);
    if (!known) return identity;
    const { names, province } = known;
    const same = identifyPublisher({ name: names.hans, province, level: null, scope: null }, this.aliases);
    if (toShortForm(same.rest) === toShortForm(identity.rest)) return identity;
    return { ...identity, id: `${identity.id}-${toSlug(toShortForm(identity.rest), true)}` };
  }

  /** All publishers by id, each with its parent among them. */
  entries(): readonly PublisherEntry[] {
    const all = [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const parentOf = parentFinder(all);
    return all.map((entry) => ({ ...entry, parent: parentOf(entry) }));
  }

  async save(): Promise<void> {
    await writeAside(join(this.folder, 'publishers.json'), toJson(this.entries()));
  }
}

const toEntry = (identity: Identity): PublisherEntry => {
  const { id, hans, level, ofZone, province, region_code, path, rest, isOffice } = identity;
  const township = level === 'township' ? townshipCode(region_code, rest) : null;
  return {
    id,
    names: {
      hans,
      hant: toTraditionalName(hans),
      en: nameEnglish(path, isOffice ? `${rest}人民政府机关` : rest),
    },
    level,
    province,
    region_code,
    ...(township === null ? {} : { township_code: township }),
    ...(ofZone ? { of_zone: true } : {}),
    parent: null,
    also: [],
  };
};
