import { channels, type Channel } from '../channels.ts';
import type { Measure } from './formula.ts';
import { articles } from './measure-articles.ts';

type ChannelMeasureKey = `channel_items_${Channel}` | `channel_share_${Channel}`;

/** Two measures of each channel: its items, and their share of all items whose channel is stated. */
export const channelMeasures = Object.fromEntries(
  (Object.keys(channels) as Channel[]).flatMap((channel): [ChannelMeasureKey, Measure][] => {
    const { hans, hant, en } = channels[channel].names;
    const shared = { pillar: 'openness', direction: null, source: articles.channels } as const;
    return [
      [
        `channel_items_${channel}`,
        {
          ...shared,
          kind: 'amount',
          unit: 'count',
          minimumN: 0,
          names: { hans: `${hans}公开信息数`, hant: `${hant}公開信息數`, en: `${en}: items` },
          formulas: [{ basis: 'text', numerator: [`channels.${channel}`], denominator: [] }],
        },
      ],
      [
        `channel_share_${channel}`,
        {
          ...shared,
          kind: 'share',
          unit: 'percent',
          minimumN: 10,
          names: {
            hans: `${hans}占比（占已说明渠道的信息）`,
            hant: `${hant}佔比（佔已說明渠道的信息）`,
            en: `${en}: share of items with a stated channel`,
          },
          formulas: [{ basis: 'text', numerator: [`channels.${channel}`], denominator: ['channels.stated'] }],
        },
      ],
    ];
  }),
) as Record<ChannelMeasureKey, Measure>;
