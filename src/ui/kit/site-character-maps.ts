import { setCharacterMaps } from '../../import/pdf/character-maps.ts';

/** The maps of Chinese fonts, each a file of the site; one is fetched when a PDF without its fonts needs it. */
const addresses = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/Uni{GB,CNS}*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/GB*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{B5,ET,HK,CNS}*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/Adobe-{GB1,CNS1}-*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{H,V}.bcmap',
  ],
  { query: '?url', import: 'default' },
);

/** Lets the PDF reader take character maps from the site's own files. */
export function useSiteCharacterMaps(): void {
  setCharacterMaps(async (name) => {
    const find = addresses[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
    if (!find) throw new Error(`The site has no character map “${name}”.`);
    const response = await fetch(new URL(await find(), import.meta.url));
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
