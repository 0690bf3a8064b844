import { sampleDistricts, type SamplePlace } from '../../places/sample-city.ts';
import { makeRandom, type Random } from '../../rank/random.ts';
import type { Edition } from '../../schema/axis.ts';
import { editionOfYear } from '../../schema/editions.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { drawDisclosure, type Stock } from './draw-disclosure.ts';
import { drawDisputes } from './draw-disputes.ts';
import { drawCarried, drawRequests, type Carried } from './draw-requests.ts';
import type { Traits } from './district-traits.ts';
import { drawNear } from './draw-counts.ts';

/** The years of the sample: the last of the 2019 form, which prints procurement, and the first two of the 2021 form. */
const sampleYears = [2020, 2021, 2022] as const;

/** What a report says in numbers, as its office would have them before anything goes wrong. */
export type Drawn = {
  readonly district: SamplePlace;
  readonly year: number;
  readonly edition: Edition;
  readonly figures: Readonly<Partial<Record<IndicatorKey, number>>>;
  /** Items by channel, and what else only the text tells. */
  readonly told: {
    readonly items: number;
    readonly website: number;
    readonly wechat: number;
    readonly weibo: number;
    readonly orders: number;
    readonly onTime: number;
    readonly completed: number;
    readonly satisfied: number;
    readonly services: number;
    readonly servicesOnTime: number;
  };
  /** The day of publication, ISO. */
  readonly published: string;
};

const drawTraits = (random: Random): Traits => ({
  size: 0.6 + 1.6 * random.uniform(),
  openness: random.uniform(),
  care: random.uniform(),
});

const perCent = (random: Random, middle: number, spread: number): number =>
  Math.min(100, Math.round(10 * (middle + spread * random.normal())) / 10);

function drawTold(random: Random, { size, openness, care }: Traits): Drawn['told'] {
  const items = drawNear(random, 5200 * size * (0.7 + openness), 0.06);
  return {
    items,
    website: Math.round(items * (0.55 + 0.2 * openness)),
    wechat: drawNear(random, 900 * size, 0.1),
    weibo: drawNear(random, 420 * size, 0.1),
    orders: drawNear(random, 21_000 * size, 0.08),
    onTime: perCent(random, 95 + 4 * care, 0.4),
    completed: perCent(random, 97.5 + 2 * care, 0.3),
    satisfied: perCent(random, 88 + 9 * care, 0.8),
    services: drawNear(random, 64_000 * size, 0.08),
    servicesOnTime: perCent(random, 97 + 2.5 * care, 0.2),
  };
}

/** A day of January, February or March of the year after, within the term of a region's report. */
function drawDay(random: Random, year: number): string {
  const day = new Date(Date.UTC(year + 1, 0, 8 + Math.floor(random.uniform() * 70)));
  return day.toISOString().slice(0, 10);
}

function drawDistrict(district: SamplePlace, random: Random): readonly Drawn[] {
  const traits = drawTraits(random);
  let carried: Carried = drawCarried(random, traits);
  let stock: Stock = { documents: drawNear(random, 60 * traits.size, 0.1), permits: 210, services: 36 };
  return sampleYears.map((year) => {
    const edition = editionOfYear(year) ?? '2021';
    const requests = drawRequests(random, traits, edition, carried);
    const disclosure = drawDisclosure(random, traits, edition, stock);
    carried = requests.carried;
    stock = disclosure.stock;
    return {
      district,
      year,
      edition,
      figures: {
        ...disclosure.figures,
        ...requests.figures,
        ...drawDisputes(random, traits, requests.concluded),
      },
      told: drawTold(random, traits),
      published: drawDay(random, year),
    };
  });
}

/** Three years of every district of the sample city; the same seed gives the same numbers. */
export const drawCity = (seed: number): readonly Drawn[] =>
  sampleDistricts.flatMap((district, at) => drawDistrict(district, makeRandom(seed + 1000 * at)));
