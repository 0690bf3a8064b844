import { describe, expect, it } from 'vitest';
import { readTold } from './tell.ts';

const text =
  '全区行政机关共收到政府信息公开申请120件，主动公开政府信息5600条；其中本机关收到政府信息公开申请18件，主动公开政府信息320条。';
const channels = '全县政府网站共发布信息8200条，其中本单位在政府网站发布信息150条。';

describe('a number for the whole region beside one of the own organ', () => {
  it('is read for the region where the report speaks for it', () => {
    expect(readTold(text, 'region')).toEqual({ requests_received: 120, items_disclosed: 5600 });
    expect(readTold(channels, 'region')).toEqual({ '@website': 8200 });
  });

  it('is left for the own number where the report speaks for one organ', () => {
    expect(readTold(text, 'organ')).toEqual({ requests_received: 18, items_disclosed: 320 });
    expect(readTold(channels, 'organ')).toEqual({ '@website': 150 });
  });
});
