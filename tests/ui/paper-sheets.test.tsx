import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/documents/paper.ts';
import { PaperSheets } from '../../src/ui/send/paper-sheets.tsx';

const paper: Paper = {
  title: '通报',
  language: 'hans',
  foot: '数据版本 abc',
  blocks: [
    { kind: 'letterhead', organ: '某某市人民政府办公室', number: '' },
    { kind: 'title', text: '关于<b>年度报告</b>的通报' },
    {
      kind: 'paragraph',
      runs: [
        '见 ',
        { text: '这里', address: 'https://example.org/' },
        { text: '不是', address: 'javascript:alert(1)' },
      ],
    },
    {
      kind: 'table',
      widths: [2, 1],
      head: [[{ text: '甲', rows: 2 }, '乙'], ['丙']],
      body: [['一', { text: '1,653', align: 'end', note: '表2' }]],
    },
    { kind: 'page_break' },
  ],
};

describe('papers as they are printed', () => {
  const html = renderToStaticMarkup(<PaperSheets papers={[paper, paper]} />);

  it('are in their language, each an article, their texts never markup', () => {
    expect(html.match(/<article class="paper" lang="zh[-\w]+">/gu)).toHaveLength(2);
    expect(html).toContain('关于&lt;b&gt;年度报告&lt;/b&gt;的通报');
    expect(html).toContain('<a href="https://example.org/">这里</a>');
    expect(html).not.toContain('javascript:');
  });

  it('keep the heads, spans, notes and alignment of a table', () => {
    expect(html).toContain('<th rowSpan="2" scope="col">甲</th>');
    expect(html).toContain('<td data-align="end">1,653<small>表2</small></td>');
  });
});
