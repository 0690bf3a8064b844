import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { tableNames } from '../../schema/dictionary.ts';
import { tableNotes } from '../../schema/table-notes.ts';
import type { TableName } from '../../schema/tables.ts';
import { toDictionaryCsv, toDictionaryJson } from '../../views/data/dictionary-file.ts';
import { findEntries } from '../../views/data/find-entries.ts';
import { Icon } from '../kit/icons.tsx';
import { Select } from '../kit/choices.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { useWords } from '../kit/words.tsx';
import { DictionaryTable } from './dictionary-table.tsx';

const everyTable = 'every';

/** Every column of every table, found by any of its words, and to be taken along. */
export function Dictionary() {
  const { t, say } = useWords();
  const words = t.data.dictionary;
  const info = useSiteInfo();
  const [search, setSearch] = useState('');
  const [table, setTable] = useState<TableName | typeof everyTable>(everyTable);
  const found = useMemo(() => findEntries(search, table === everyTable ? null : table), [search, table]);
  return (
    <>
      <div className="data-choice">
        <SearchField className="search" value={search} onChange={setSearch}>
          <Label>{words.search}</Label>
          <div className="search-field">
            <Icon name="search" />
            <Input placeholder={words.searchHint} />
          </div>
        </SearchField>
        <Select
          label={words.table}
          choices={[
            { id: everyTable, name: words.everyTable },
            ...tableNames.map((name) => ({ id: name, name: say(tableNotes[name].names) })),
          ]}
          chosen={table}
          onChange={setTable}
        />
        <Button
          className="button"
          onPress={() => {
            saveFile('gongkai-dictionary.csv', toDictionaryCsv(), 'text/csv');
          }}
        >
          <Icon name="download" />
          CSV
        </Button>
        <Button
          className="button"
          onPress={() => {
            saveFile('gongkai-dictionary.json', toDictionaryJson(info), 'application/json');
          }}
        >
          <Icon name="download" />
          JSON
        </Button>
      </div>
      <DictionaryTable key={`${table} ${search}`} entries={found} />
    </>
  );
}
