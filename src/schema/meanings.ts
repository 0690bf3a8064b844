import { channels, type Channel } from './channels.ts';
import { appealMeanings } from './meanings/appeal-meanings.ts';
import type { Meaning } from './meanings/measure-meaning.ts';
import { opennessMeanings } from './meanings/openness-meanings.ts';
import { procurementMeanings } from './meanings/procurement-meanings.ts';
import { requestMeanings } from './meanings/request-meanings.ts';
import { serviceMeanings } from './meanings/service-meanings.ts';
import { measures, type MeasureKey } from './measures.ts';

type ChannelKey = Extract<MeasureKey, `channel_items_${Channel}` | `channel_share_${Channel}`>;

const meanings = {
  ...opennessMeanings,
  ...requestMeanings,
  ...appealMeanings,
  ...procurementMeanings,
  ...serviceMeanings,
} as const satisfies Record<Exclude<MeasureKey, ChannelKey>, Meaning>;

const isPlain = (key: MeasureKey): key is keyof typeof meanings => Object.hasOwn(meanings, key);

/** The measures that have a meaning of their own: all but those of one channel, which say what that of all channels says. */
export const plainMeasures = (Object.keys(measures) as MeasureKey[]).filter(isPlain);

/** What a measure of one channel means; all channels are counted alike. */
function ofChannel(key: MeasureKey): Meaning {
  const isShare = measures[key].unit === 'percent';
  const channel = channels[key.replace(/^channel_(?:items|share)_/u, '') as Channel].names;
  const { isNot } = meanings.channel_items;
  const said = isShare
    ? {
        hans: `报告说明了渠道的信息中，${channel.hans}占多少。`,
        hant: `報告說明了渠道的信息中，${channel.hant}佔多少。`,
        en: `Of the items whose channel the report names, those by: ${channel.en}.`,
      }
    : {
        hans: `报告说经${channel.hans}发布的信息条数。`,
        hant: `報告說經${channel.hant}發佈的信息條數。`,
        en: `Items that the report says were published by: ${channel.en}.`,
      };
  return { what: said, isNot, also: [] };
}

/** What a measure means in plain words. */
export const meaningOf = (key: MeasureKey): Meaning => (isPlain(key) ? meanings[key] : ofChannel(key));
