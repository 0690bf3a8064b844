import { causeInWords } from '../../draft/cause-words.ts';
import type { Matter } from '../../draft/check-draft.ts';
import { checks } from '../../schema/checks.ts';
import { checkClasses } from '../../schema/checks/check-classes.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { indicatorOf } from '../../schema/indicators.ts';
import { useWords } from '../kit/words.tsx';
import type { OpenDraft } from './draft-desk.ts';

/** What was found, on paper: a box to tick for each, its rule and what it rests on, a line to sign. Seen in print alone. */
export function CheckSheet({ draft }: { readonly draft: OpenDraft }) {
  const { t, say, language, format } = useWords();
  const words = t.check.sheet;
  const { report, checked, prior } = draft;
  const { matters, hidden, text, empty, units, term } = checked;
  const differing = text.filter(({ state }) => state === 'differs');
  const row = (matter: Matter) => {
    const { finding, cause } = matter;
    const { place, sentence } = describeFinding(finding);
    const check = checks[finding.check];
    return (
      <tr key={`${finding.check} ${finding.at ?? ''}`}>
        <td className="sheet-box">☐ {words.done}</td>
        <td>
          <p>
            <strong>{say(check.names)}</strong> ({say(checkClasses[check.class].names)}) {say(place)}
          </p>
          <p>{say(sentence)}</p>
          {cause && (
            <p>
              {t.check.found.cause}: {causeInWords(cause, t.check.cause, language)}
            </p>
          )}
          <p className="sheet-small">
            {words.rests}: {say(check.source)}
          </p>
        </td>
      </tr>
    );
  };
  return (
    <section className="check-sheet" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>
        {report.report.publisher ?? '＿＿＿＿＿＿'} {report.report.year} ·{' '}
        {words.checked(format.date(new Date().toISOString().slice(0, 10)))}
      </p>
      {term !== null && <p>{t.check.head.term(format.date(term))}</p>}
      <p>
        {prior === null
          ? t.check.prior.none
          : t.check.prior.used(prior.name, String(prior.report.report.year))}
      </p>
      <table className="table">
        <tbody>
          {matters.map(row)}
          {hidden.map(row)}
          {units.map(({ key, now, before }) => (
            <tr key={key}>
              <td className="sheet-box">☐ {words.done}</td>
              <td>
                {t.check.units.slip(
                  say(indicatorOf(key).names),
                  format.exact(now, 'count'),
                  format.exact(before, 'count'),
                )}
              </td>
            </tr>
          ))}
          {differing.map((line, at) => (
            <tr key={`${at} ${line.text}`}>
              <td className="sheet-box">☐ {words.done}</td>
              <td>
                {t.check.text.states.differs}: {line.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {matters.length === 0 && <p>{t.check.found.none}</p>}
      {empty.length > 0 && <p>{t.check.found.empty(format.exact(empty.length, 'count'))}</p>}
      <p className="sheet-sign">{words.sign}</p>
    </section>
  );
}
