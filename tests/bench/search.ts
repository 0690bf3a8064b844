/**
 * What a keystroke costs in the search box among 50,000 made-up publishers (or as many as the argument says): the longest
 * of 20 tries of each text. Run: npx tsx tests/bench/search.ts
 */
import { gzipSync } from 'node:zlib';
import { toSearchIndex } from '../../src/cli/data/search/to-search-index.ts';
import { toPlaceTable } from '../../src/cli/data/places/to-place-table.ts';
import type { PublisherEntry } from '../../src/cli/data/publishers/publisher-entry.ts';
import { NamedPlaces } from '../../src/places/named-places.ts';
import type { ProvinceCode } from '../../src/schema/publishers.ts';
import { answerPlaces } from '../../src/ui/find/answer-place.ts';
import { toEntries } from '../../src/ui/find/entries.ts';
import { findNames } from '../../src/ui/find/match.ts';

const count = Number(process.argv[2] ?? 50_000);
const organs = [
  '财政局',
  '民政局',
  '公安局',
  '教育局',
  '人民政府办公室',
  '城关镇',
  '朝阳街道',
  '统计局',
  '司法局',
  '水利局',
  '住房和城乡建设局',
  '市场监督管理局',
  '东城街道',
  '高新区',
  '卫生健康委员会',
];

const named = new NamedPlaces(toPlaceTable([], {}));
const register = named.places;
const publishers = Array.from({ length: count }, (_, at): PublisherEntry => {
  const region = register.all[at % register.all.length]?.code ?? '110000';
  const organ = organs[Math.floor(at / register.all.length) % organs.length] ?? '';
  return {
    id: `${region}-made-${at}`,
    names: {
      hans: named.fullNameOf(region, 'hans') + organ,
      hant: named.fullNameOf(region, 'hant') + organ,
      en: `Bureau ${at}, ${named.fullNameOf(region, 'en')}`,
    },
    level: 'department',
    province: region.slice(0, 2) as ProvinceCode,
    region_code: region,
    parent: null,
    also: [],
  };
});
const index = JSON.stringify(toSearchIndex(publishers, new Map(), []));
console.log(
  `${count} publishers: ${index.length} characters, ${gzipSync(index, { level: 9 }).length} bytes compressed`,
);

const started = performance.now();
const entries = toEntries(JSON.parse(index) as Parameters<typeof toEntries>[0], named);
console.log(`made ready in ${(performance.now() - started).toFixed(0)} ms`);

for (const text of [
  'x',
  'xi',
  'xian',
  'xianshi',
  'hzq',
  '鼓',
  '鼓楼区',
  '鼓樓區',
  'district',
  '西安 财政',
  'qqqq',
]) {
  const times = Array.from({ length: 20 }, () => {
    const before = performance.now();
    findNames(entries.publishers, text, 20);
    answerPlaces(entries.register, entries.places, text, 6);
    return performance.now() - before;
  }).toSorted((a, b) => a - b);
  const { total } = findNames(entries.publishers, text, 20);
  const [middle, last] = [times[10] ?? 0, times.at(-1) ?? 0];
  console.log(`${text}: ${total} found, median ${middle.toFixed(1)} ms, longest ${last.toFixed(1)} ms`);
}
