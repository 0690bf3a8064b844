import { measures, type MeasureKey } from '../schema/measures.ts';
import { scopes, type Scope } from '../schema/publishers.ts';
import { mostSides, type AskedSide } from '../views/compare/compare-sides.ts';
import { peerKinds, type PeerKind } from '../views/compare/trend-of-measure.ts';
import { compareParams } from './compare-params.ts';

/** What a link of the comparison asks for. No sides: an example is shown. */
export type CompareState = {
  readonly asked: readonly AskedSide[];
  readonly measure: MeasureKey;
  readonly peers: PeerKind;
  /** The neighbours of the first report stand beside those asked for. */
  readonly near?: true;
};

const firstMeasure: MeasureKey = 'requests_received';
const isMeasure = (text: string | null): text is MeasureKey => text !== null && Object.hasOwn(measures, text);
const isScope = (text: string): text is Scope => Object.hasOwn(scopes, text);

/** `id:year` or `id:year:scope`, joined by commas; what is not of this form is dropped. */
function readSide(text: string): AskedSide[] {
  const [publisherId = '', year = '', scope = ''] = text.split(':');
  if (!/^[^\s,:]{1,120}$/.test(publisherId) || !/^(\d{4})?$/.test(year)) return [];
  return [
    {
      publisherId,
      year: year === '' ? null : Number(year),
      scope: isScope(scope) || scope === 'unknown' ? scope : null,
    },
  ];
}

const writeSide = ({ publisherId, year, scope }: AskedSide): string =>
  [publisherId, ...(year === null ? [] : [year]), ...(year === null || scope === null ? [] : [scope])].join(
    ':',
  );

/** The comparison that a query string asks for, at most six sides. */
export function readCompare(params: URLSearchParams): CompareState {
  const written = (params.get(compareParams.sides) ?? '').split(',').flatMap(readSide);
  const sides = new Map(written.map((side) => [writeSide(side), side]));
  const measure = params.get(compareParams.measure);
  const peers = params.get(compareParams.peers);
  return {
    asked: [...sides.values()].slice(0, mostSides),
    measure: isMeasure(measure) ? measure : firstMeasure,
    peers: peerKinds.find((kind) => kind === peers) ?? peerKinds[0],
    ...(params.get(compareParams.near) === '1' && { near: true }),
  };
}

/** The parameters of a comparison, with what is default left out. */
export function writeCompare({ asked, measure, peers, near }: CompareState): URLSearchParams {
  const params = new URLSearchParams();
  if (asked.length > 0) params.append(compareParams.sides, asked.map(writeSide).join(','));
  if (measure !== firstMeasure) params.append(compareParams.measure, measure);
  if (peers !== peerKinds[0]) params.append(compareParams.peers, peers);
  if (near === true) params.append(compareParams.near, '1');
  return params;
}

/** A comparison of reports as other pages lead to it. */
export const openCompare = (asked: CompareState['asked'], near: boolean): URLSearchParams =>
  writeCompare({ asked, measure: firstMeasure, peers: peerKinds[0], ...(near && { near: true as const }) });
