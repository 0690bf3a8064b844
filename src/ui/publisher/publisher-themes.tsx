import { useMemo } from 'react';
import { publisherThemes } from '../../query/themes-counts.ts';
import type { RowOf } from '../../query/query.ts';
import { themeRoles, themes, type Theme, type ThemeRole } from '../../schema/themes.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

type MentionRow = RowOf<ReturnType<typeof publisherThemes>['columns']>;

const roles = Object.keys(themeRoles) as ThemeRole[];

/** What section five of a publisher's reports says is wrong and what it plans, as themes with their paragraphs. */
export function PublisherThemes({ id }: { readonly id: string }) {
  const { t } = useWords();
  const answer = useAnswer(useMemo(() => ({ query: publisherThemes(id), about: null }), [id]));
  const words = t.quality.themes;
  const rows = answer.state === 'ready' ? answer.rows : [];
  const reports = [...new Set(rows.map(({ report_id }) => report_id))];
  return (
    <section className="panel panel-wide" aria-label={words.title} data-section="themes">
      <div className="panel-head">
        <h2 className="panel-title">{words.title}</h2>
        <p className="panel-lead">{words.lead}</p>
      </div>
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
      {answer.state === 'ready' && rows.length === 0 && <p className="hint">{words.none}</p>}
      {reports.map((report) => (
        <ReportThemes key={report} rows={rows.filter(({ report_id }) => report_id === report)} />
      ))}
    </section>
  );
}

const isTheme = (theme: string | null): theme is Theme => theme !== null && Object.hasOwn(themes, theme);

function ReportThemes({ rows }: { readonly rows: readonly MentionRow[] }) {
  const { t, say } = useWords();
  return (
    <div className="themes">
      <h3>{rows[0]?.year}</h3>
      {roles.map((role) => {
        const ofRole = rows.filter((row) => row.role === role);
        return ofRole.length === 0 ? null : (
          <div key={role}>
            <h4>{say(themeRoles[role].names)}</h4>
            <ul className="theme-list">
              {ofRole.map(({ theme, line }) =>
                isTheme(theme) ? (
                  <li key={theme}>
                    {say(themes[theme].names)}
                    <small>{t.quality.themes.line(String(line ?? ''))}</small>
                  </li>
                ) : null,
              )}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
