import { describe, expect, it } from 'vitest';
import {
  checkPeers,
  noPeers,
  peerQuantities,
  type PeerSubject,
} from '../../../src/import/check/check-peers.ts';
import { checkPower } from '../../../src/import/check/check-power.ts';
import { PeerMedians } from '../../../src/import/check/peer-medians.ts';
import type { PublisherTraits } from '../../../src/import/check/check-subject.ts';
import { toFigures, toSubject } from './figures-of.ts';

const office = (at: number): PublisherTraits => ({
  level: 'department',
  name: `第${at}区人民政府办公室`,
  region_code: '320813',
});
const withWechat = (items: number): PeerSubject => ({
  figures: {},
  channels: [{ channel: 'wechat', label: '微信', items }],
});
const told = (findings: ReturnType<typeof checkPeers>) =>
  findings
    .filter(({ result }) => result !== 'not_assessable')
    .map(({ check, result, at }) => [check, result, at]);

describe('a report among like publishers', () => {
  const among = (count: number, items: number) => {
    const medians = new PeerMedians();
    for (let at = 0; at < count; at += 1)
      medians.add(`p${at}`, office(at), peerQuantities(withWechat(100 + at)));
    medians.add('own', office(99), peerQuantities(withWechat(items)));
    return checkPeers(withWechat(items), medians.of('own', office(99)));
  };

  it('is out of proportion beyond fifty times the median of twenty others', () => {
    expect(told(among(21, 50 * 110 + 1))).toEqual([['outlier.share', 'warn', 'wechat']]);
    expect(told(among(21, 50 * 110))).toEqual([['outlier.share', 'pass', null]]);
  });

  it('tells a channel that holds all items once, as their number', () => {
    const subject = (wechat: number, items: number): PeerSubject => ({
      figures: toFigures({ 'narrative.items_disclosed': items }),
      channels: [{ channel: 'wechat', label: '微信', items: wechat }],
    });
    const far = (wechat: number, items: number) =>
      checkPeers(subject(wechat, items), () => 100).map(({ at, also = [] }) => [
        at,
        also.map((fact) => [fact.at, fact.left, fact.right]),
      ]);
    expect(far(9000, 9000)).toEqual([['narrative.items_disclosed', [['wechat', 9000, 100]]]]);
    expect(far(9000, 9100)).toEqual([
      ['wechat', []],
      ['narrative.items_disclosed', []],
    ]);
    expect(far(9000, 200)).toEqual([['wechat', []]]);
  });

  it('is compared with nobody where there are fewer, itself apart', () => {
    expect(among(19, 1e6)).toEqual([
      { check: 'outlier.share', result: 'not_assessable', at: null, missing: ['peers'] },
    ]);
  });

  it('is compared with its own kind first', () => {
    const medians = new PeerMedians();
    for (let at = 0; at < 20; at += 1) {
      medians.add(`o${at}`, office(at), peerQuantities(withWechat(1000)));
      const bureau = { level: 'department', name: `第${at}区水务局`, region_code: '320813' } as const;
      medians.add(`b${at}`, bureau, peerQuantities(withWechat(1)));
    }
    expect(medians.of('own', office(99))('channels.wechat')).toBe(1000);
  });

  it('counts a publisher once, however many reports it has', () => {
    const medians = new PeerMedians();
    for (let at = 0; at < 20; at += 1) medians.add(`p${at}`, office(at), peerQuantities(withWechat(10)));
    for (let year = 0; year < 100; year += 1)
      medians.add('many', office(50), peerQuantities(withWechat(9999)));
    expect(medians.of('own', office(99))('channels.wechat')).toBe(10);
  });
});

describe('fees', () => {
  const fees = (value: number, publisher?: PublisherTraits, median = noPeers) =>
    told(
      checkPeers(
        {
          figures: toFigures({ 'disclosure.fees.amount': value }),
          channels: [],
          ...(publisher && { publisher }),
        },
        median,
      ),
    ).map(([, result]) => result);
  const county = { level: 'county', name: '某区', region_code: '610117' } as const;

  it('of a whole district are not 1,627.79 yuan', () => {
    expect(fees(1627.79, county)).toEqual(['warn']);
    expect(fees(16_277_900, county)).toEqual(['pass']);
    expect(fees(1627.79, { level: 'township', name: '某镇', region_code: '610117' })).toEqual(['pass']);
    expect(fees(0, county)).toEqual(['pass']);
  });

  it('have no fraction of a fen, and are not far below those of like publishers', () => {
    expect(fees(1627.7913)).toEqual(['warn']);
    expect(fees(50_000, county, () => 10_000_000)).toEqual(['warn']);
    expect(fees(500_000, county, () => 10_000_000)).toEqual(['pass']);
  });
});

describe('regulations', () => {
  const made = (publisher: PublisherTraits, value = 2) =>
    checkPower(toSubject({ year: 2022 }, { 'disclosure.regulations.made': value }, { publisher })).map(
      ({ result }) => result,
    );

  it('are made by governments of provinces and cities, and their own offices, alone', () => {
    expect(made({ level: 'city', name: '宿迁市', region_code: '321300' })).toEqual(['pass']);
    expect(made({ level: 'department', name: '上海市人民政府办公厅', region_code: '310000' })).toEqual([
      'pass',
    ]);
    expect(made({ level: 'department', name: '上海市科学技术委员会', region_code: '310000' })).toEqual([
      'warn',
    ]);
    expect(made({ level: 'county', name: '沭阳县', region_code: '321322' })).toEqual(['warn']);
    expect(made({ level: 'township', name: '松木塘镇', region_code: '430922' })).toEqual(['warn']);
    expect(made({ level: 'township', name: '松木塘镇', region_code: '430922' }, 0)).toEqual(['pass']);
  });
});
