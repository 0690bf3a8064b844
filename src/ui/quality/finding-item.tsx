import { publisherName } from '../../views/model/names.ts';
import { memo } from 'react';
import { checks } from '../../schema/checks.ts';
import { checkClasses, checkResults } from '../../schema/checks/check-classes.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { figureOf, sideKeys, toFinding, type FindingRow } from '../../views/quality/findings-table.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { PageLink } from '../address/navigation.tsx';
import { checkNote } from '../kit/note-anchor.ts';
import { useSourceDialog } from '../source/source-door.tsx';
import { ExplanationNote } from '../source/explanation-note.tsx';
import { useWords } from '../kit/words.tsx';

/** One finding in words, with ways to the publisher, to the figure, and to the sources of both sides. */
export const FindingItem = memo(function FindingItem({ row }: { readonly row: FindingRow }) {
  const { t, say, language } = useWords();
  const openSource = useSourceDialog();
  const finding = toFinding(row);
  if (!finding) return null;
  const { place, sentence } = describeFinding(finding);
  const text = t.quality.list;
  const publisher = row.publisher_id ?? '';
  const figure = figureOf(row);
  const other = row.other_report_id;
  const [left, right] = [sideKeys(row.left_keys), sideKeys(row.right_keys)];
  return (
    <li data-result={finding.result}>
      <p className="finding-head">
        <span className="finding-result">{say(checkResults[finding.result].names)}</span>
        <span>{say(checks[finding.check].names)}</span>
        <span className="finding-class">{say(checkClasses[checks[finding.check].class].names)}</span>
      </p>
      <p>
        <PageLink to="publisher" params={{ id: publisher }}>
          {publisherName(row, { language })}
        </PageLink>{' '}
        · {row.year}
      </p>
      <p className="finding-place">{say(place)}</p>
      <p className="finding-sentence">{say(sentence)}</p>
      <ExplanationNote explanation={finding.explanation} />
      <p className="hint">
        {t.app.publisher.rule}
        <PageLink to="data" params={{ note: checkNote(finding.check) }}>
          {say(checks[finding.check].rule)}
        </PageLink>
      </p>
      <p className="finding-ways">
        {figure !== null && (
          <PageLink to="publisher" params={{ id: publisher, report: row.report_id ?? '', figure }}>
            {text.figure}
          </PageLink>
        )}
        <CellButton
          className="link-button"
          onPress={() => {
            openSource(row.report_id ?? '', other === null ? [...left, ...right] : left);
          }}
        >
          {text.source}
        </CellButton>
        {other !== null && (
          <CellButton
            className="link-button"
            onPress={() => {
              openSource(other, right);
            }}
          >
            {text.other}
          </CellButton>
        )}
      </p>
    </li>
  );
});
