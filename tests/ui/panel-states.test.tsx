import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataError, QueryError } from '../../src/query/database.ts';
import { loadMessages } from '../../src/text/load.ts';
import { CoverageLine } from '../../src/ui/panel/coverage-line.tsx';
import DataTable from '../../src/ui/table/data-table.tsx';
import { NavigationProvider } from '../../src/ui/address/navigation.tsx';
import { SourceProvider } from '../../src/ui/source/source-door.tsx';
import { EmptyNote } from '../../src/ui/panel/empty-note.tsx';
import { ErrorNote } from '../../src/ui/kit/error-note.tsx';
import { placeOn } from '../../src/ui/address/whereabouts.ts';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import { ModelPanel } from '../../src/ui/panel/model-panel.tsx';
import type { TableModel, ViewModel } from '../../src/views/model/view.ts';

const messages = await loadMessages('hans');
const nothing = () => undefined;

const render = (element: ReactElement, query = '') =>
  renderToString(
    <WordsProvider language="hans" t={messages}>
      <NavigationProvider place={placeOn('channels', new URLSearchParams(query))} go={nothing}>
        <SourceProvider>{element}</SourceProvider>
      </NavigationProvider>
    </WordsProvider>,
  ).replaceAll('<!-- -->', '');

describe('a panel that cannot show its view', () => {
  it('names the file that is missing and offers to try again', () => {
    const html = render(<ErrorNote error={new DataError('gone', 'reports.parquet')} retry={nothing} />);
    expect(html).toContain(messages.app.error.file('reports.parquet'));
    expect(html).toContain('role="alert"');
    expect(html).toMatch(new RegExp(`<button[^>]*>${messages.app.error.retry}</button>`));
  });

  it('tells a failed query from missing data, and never calls it empty', () => {
    const html = render(<ErrorNote error={new QueryError('bad', 'SELECT')} retry={nothing} />);
    expect(html).toContain(messages.app.error.query);
    expect(html).not.toContain(messages.app.empty.title);
  });

  it('says what to change where the filters leave nothing', () => {
    const html = render(<EmptyNote />, 'years=2019');
    expect(html).toContain(messages.app.empty.hint);
    expect(html).toMatch(new RegExp(`<button[^>]*>${messages.app.filter.reset}</button>`));
  });

  it('offers no filter to clear where none is set', () => {
    const html = render(<EmptyNote />);
    expect(html).toContain(messages.app.empty.noFilter);
    expect(html).not.toContain('<button');
  });
});

describe('a panel whose data are too few to be drawn', () => {
  const model: ViewModel = {
    chart: null,
    refused: '未画图：只有2个机构给出此数',
    table: {
      columns: [{ id: 'name', name: '机构', align: 'start' }],
      rows: [[{ text: '甲县', value: '甲县' }]],
    },
    coverage: null,
    notes: [],
    summary: '未画图：只有2个机构给出此数',
  };
  const panel = (
    <ModelPanel id="items-top" title="信息数" lead="" shown={{ state: 'ready', model, stale: false }} />
  );

  it('says why once, where the chart would stand, and leads to the reader’s own reports', () => {
    const html = render(panel);
    expect(html.split('未画图：只有2个机构给出此数')).toHaveLength(2);
    expect(html).toMatch(/<div class="state-note refused-note">.*未画图/);
    expect(html).toContain('href="../reports/"');
    expect(html).not.toContain(messages.app.empty.hint);
  });

  it('keeps the table behind a switch, and offers to drop what narrows it', () => {
    const html = render(panel, 'years=2019');
    expect(html).toMatch(new RegExp(`>${messages.app.panel.table}<`));
    expect(html).toMatch(/<button[^>]*>[^<]*2019[^<]*<\/button>/);
  });
});

describe('how much a view covers', () => {
  const reasons = [{ name: '未读取', count: 1200 }];

  it('says n of N, how many are missing, and why', () => {
    const html = render(<CoverageLine coverage={{ unit: 'reports', shown: 34, total: 1234, reasons }} />);
    expect(html).toContain(messages.app.coverage.reports('34', '1,234'));
    expect(html).toContain(messages.app.coverage.missing.reports('1,200'));
    expect(html).toMatch(/<dt>未读取<\/dt><dd>1,200<\/dd>/);
  });

  it('says so where nothing is missing', () => {
    const html = render(<CoverageLine coverage={{ unit: 'publishers', shown: 3, total: 3, reasons: [] }} />);
    expect(html).toContain(messages.app.coverage.complete);
    expect(html).not.toContain('<details');
  });
});

describe('the table twin', () => {
  const table: TableModel = {
    columns: [
      { id: 'name', name: '机构', align: 'start' },
      { id: 'items', name: '信息数', align: 'end' },
    ],
    rows: [
      [
        { text: '甲县', value: '甲县', publisherId: 'a-1' },
        { text: '1,653', value: 1653, reportId: 'a-1-2020' },
      ],
      [
        { text: '乙县', value: '乙县', publisherId: 'b-1' },
        { text: '', value: null, reason: '空白' },
      ],
      [
        { text: '丙县', value: '丙县', publisherId: 'c-1' },
        { text: '0', value: 0, reportId: 'c-1-2020' },
      ],
    ],
  };
  const html = render(<DataTable table={table} label="表" onPick={nothing} />);

  it('keeps a zero apart from what is missing, which says why', () => {
    expect(html).toContain('<span class="missing">空白</span>');
    expect(html).toMatch(/<button[^>]*aria-label="0 – [^"]*"/);
    expect(html).not.toMatch(/aria-label="空白/);
  });

  it('leads from a name to the publisher and from a number to its source', () => {
    expect(html).toContain('href="../publisher/?id=a-1"');
    expect(html).toContain(`aria-label="1,653 – ${messages.app.panel.source}"`);
  });

  it('names rows and columns for assistive technology, and scrolls by keyboard', () => {
    expect(html.match(/<th scope="row"/g)).toHaveLength(3);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html).toMatch(/<div class="table-scroll" tabindex="0" role="region" aria-label="表"/);
  });
});
