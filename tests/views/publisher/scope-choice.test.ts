import { describe, expect, it } from 'vitest';
import type { AnyView } from '../../../src/views/model/view.ts';
import { ofOneScope, scopeChoices } from '../../../src/views/publisher/scope-choice.ts';
import { contextOf } from '../context-of.ts';

const report = (year: number, scope: string | null) => ({ year, scope });

describe('the scopes of a publisher’s lines', () => {
  it('begin with the one of most years, and tell the years of each once', () => {
    const reports = [report(2023, 'region'), report(2025, null), report(2024, null), report(2024, null)];
    expect(scopeChoices(reports)).toEqual([
      { scope: 'unknown', years: [2024, 2025] },
      { scope: 'region', years: [2023] },
    ]);
  });

  it('begin with that of the newest report where two have as many years', () => {
    expect(scopeChoices([report(2022, 'organ'), report(2024, 'region')])[0]?.scope).toBe('region');
  });

  it('leave a view the rows of one scope, and those of no publisher, which are its peers’', async () => {
    const seen: unknown[] = [];
    const view: AnyView = {
      id: 'lines',
      title: () => '',
      lead: () => '',
      query: () => ({ name: 'lines', sql: '', needs: {}, columns: {} }),
      model: (rows) => {
        seen.push(...rows);
        return { chart: null, table: { columns: [], rows: [] }, coverage: null, notes: [], summary: '' };
      },
    };
    const rows = [
      { publisher_id: null, scope: null, year: 2024 },
      { publisher_id: 'a', scope: null, year: 2024 },
      { publisher_id: 'a', scope: 'region', year: 2023 },
    ];
    ofOneScope(view, 'unknown').model(rows, await contextOf('en'));
    expect(seen).toEqual(rows.slice(0, 2));
  });
});
