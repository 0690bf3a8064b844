import { describe, expect, it } from 'vitest';
import { parseHead } from '../../../src/import/head/parse-head.ts';
import { readText } from '../../../src/import/read-text.ts';
import { toSentences } from '../../../src/import/told/sentences.ts';

function publisher(text: string): string | null {
  const document = readText(new TextEncoder().encode(text));
  return parseHead(document, toSentences(document)).publisher;
}

describe('publisher', () => {
  it('is the name in the title', () => {
    expect(publisher('清溪镇2022年政府信息公开工作年度报告\n一、总体情况')).toBe('清溪镇');
    expect(publisher('临山县水务局政府信息公开工作年度报告\n一、总体情况\n2022年,无。')).toBe('临山县水务局');
  });

  it('is not the field of the data sheet', () => {
    expect(publisher('标   题 清溪镇2022年度政府信息公开工作年度报告\n一、总体情况')).toBe('清溪镇');
  });

  it('has the region that the text puts before it', () => {
    expect(
      publisher(
        '清溪区人民政府2022年政府信息公开工作年度报告\n本报告由临山市清溪区人民政府编制,请与临山市清溪区人民政府联系。\n一、总体情况',
      ),
    ).toBe('临山市清溪区人民政府');
    expect(
      publisher('市水务局2022年政府信息公开工作年度报告\n现公布临山市水务局的报告。\n一、总体情况'),
    ).toBe('临山市水务局');
  });

  it('is else the name in the sentence that presents the report', () => {
    expect(
      publisher(
        '根据条例,现公布清溪镇2022年政府信息公开工作年度报告。\n一、总体情况\n2022年,我镇公开信息9条。',
      ),
    ).toBe('清溪镇');
  });

  it('is unknown where the text only says "our"', () => {
    expect(publisher('现公布我局2022年政府信息公开工作年度报告。\n一、总体情况')).toBeNull();
  });
});
