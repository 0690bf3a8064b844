/**
 * Gives the bytes of a predefined character map of PDF by its name (`UniGB-UCS2-H`), as the file `NAME.bcmap` of the
 * PDF library holds them. Chinese documents with fonts that are not embedded cannot be read without.
 */
export type CharacterMaps = (name: string) => Promise<Uint8Array>;

let source: CharacterMaps | undefined;

/** Says where character maps come from: a folder in Node, the site's own files in a browser. */
export function setCharacterMaps(maps: CharacterMaps): void {
  source = maps;
}

/** The factory that the PDF library asks, and the names of the maps that nothing could give. */
export function makeCharacterMapReader(): {
  readonly CMapReaderFactory: unknown;
  readonly missing: ReadonlySet<string>;
} {
  const missing = new Set<string>();
  class CMapReaderFactory {
    async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
      try {
        if (source === undefined) throw new Error('No character maps.');
        return { cMapData: await source(name), isCompressed: true };
      } catch (error) {
        missing.add(name);
        throw error;
      }
    }
  }
  return { CMapReaderFactory, missing };
}
