import { languageIds, languages } from '../../schema/languages.ts';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { dictionary, type DictionaryEntry } from '../../schema/dictionary.ts';
import { editions } from '../../schema/editions.ts';
import { tableNotes } from '../../schema/table-notes.ts';
import { units } from '../../schema/units.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords } from '../kit/words.tsx';

/** So many columns are listed at first. */
const first = 40;

/** Columns with all that is known of them; the rest opens on demand. */
export function DictionaryTable({ entries }: { readonly entries: readonly DictionaryEntry[] }) {
  const { t, format } = useWords();
  const words = t.data.dictionary;
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, first);
  const count = (number: number) => format.exact(number, 'count');
  return (
    <div className="table-box">
      <ScrollBox label={words.label}>
        <table className="table data-dictionary">
          <thead>
            <tr>
              {Object.values(words.heads).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <EntryRow key={`${entry.table} ${entry.column}`} entry={entry} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="table-foot" role="status">
        {words.found(count(entries.length), count(dictionary.length))}{' '}
        {shown.length < entries.length && (
          <Button
            className="button button-quiet"
            onPress={() => {
              setAll(true);
            }}
          >
            {t.app.panel.showAll(count(entries.length))}
          </Button>
        )}
      </p>
    </div>
  );
}

function EntryRow({ entry }: { readonly entry: DictionaryEntry }) {
  const { t, say } = useWords();
  const words = t.data.dictionary;
  const { table, column, type, names, meaning, unit, printed, codes } = entry;
  const forms = (['2019', '2021'] as const).filter((edition) => printed[edition] !== null);
  return (
    <tr>
      <th scope="row">
        <code>{column}</code>
        <span className="cell-note">{say(tableNotes[table].names)}</span>
      </th>
      <td>
        <ul>
          {languageIds.map((language) => (
            <li key={language} lang={languages[language].tag}>
              {names[language]}
            </li>
          ))}
        </ul>
      </td>
      <td>{type}</td>
      <td>
        {unit === null ? say(meaning) : say(units[unit])}
        {codes?.listed && (
          <details>
            <summary>{words.codes(String(codes.words.size))}</summary>
            <ul>
              {[...codes.words].map(([code, text]) => (
                <li key={code}>
                  <code>{code}</code> {say(text)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        {forms.length === 0 && entry.section !== null && words.told}
        <ul>
          {forms.map((edition) => (
            <li key={edition}>
              <span className="cell-note">{say(editions[edition].names)}</span>
              <span lang="zh-Hans">{printed[edition]}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
