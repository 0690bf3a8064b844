import { describe, expect, it } from 'vitest';
import { hrefOf, placeAt, placeOn } from '../../src/ui/address/whereabouts.ts';
import { pages } from '../../src/ui/address/pages.ts';

const root = new URL('https://host.example/some/base/');
const at = (address: string) => placeAt(new URL(address, root), root);

describe('addresses of pages', () => {
  it.each(pages)('$id is found at its own address, with or without index.html or a slash', ({ id, path }) => {
    expect(at(path)?.page).toBe(id);
    expect(at(`${path}index.html`)?.page).toBe(id);
    expect(at(path.replace(/\/$/, ''))?.page).toBe(id);
  });

  it('finds no page elsewhere', () => {
    expect(at('nowhere/')).toBeNull();
    expect(at('/other/base/')).toBeNull();
    expect(placeAt(new URL('https://elsewhere.example/some/base/'), root)).toBeNull();
  });

  it('leads from any page to any other under any base, and keeps the state', () => {
    for (const from of pages) {
      for (const to of pages) {
        const place = placeOn(to.id, new URLSearchParams('years=2020-2022&lang=en&unknown=1'));
        const address = new URL(hrefOf(place, from.id), new URL(from.path, root));
        expect(placeAt(address, root)).toEqual(place);
        expect(address.search).toBe('?years=2020-2022&lang=en');
      }
    }
  });

  it('carries a page’s own parameters on that page only', () => {
    const card = placeOn('publisher', new URLSearchParams('id=610900-ankang&years=2020'));
    expect(hrefOf(card, 'overview')).toBe('./publisher/?id=610900-ankang&years=2020');
    expect(hrefOf({ ...card, page: 'overview' }, 'publisher')).toBe('../?years=2020');
  });
});
