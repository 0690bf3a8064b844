import { publisherName } from '../../views/model/names.ts';
import { useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ownPrefix } from '../../query/filter.ts';
import { levels, scopes, type Level, type Scope } from '../../schema/publishers.ts';
import { useRegister } from '../answers/use-register.ts';
import { placeNote } from '../find/place-note.ts';
import { publisherNote } from '../find/publisher-note.ts';
import { useFound } from '../find/use-found.ts';
import { Choice } from '../kit/choice.tsx';
import { useWords } from '../kit/words.tsx';
import type { OwnReport } from '../own/own-report.ts';
import { FoundBox } from './found-box.tsx';
import { draftOf, faultsOf, headOf, proposePlace, withPicked, type HeadDraft } from './head-draft.ts';
import { toOwnPublisher, type SitePublisher } from '../own/match-publisher.ts';
import type { OwnHead } from '../own/check-own.ts';

const listed = 50;

type HeadEditorProps = {
  readonly own: OwnReport;
  readonly publishers: readonly SitePublisher[];
  readonly onSave: (head: OwnHead) => void;
  readonly onCancel: () => void;
};

/** Sets right whose report it is, by the register of places, for whom it speaks and which year it is about. */
export function HeadEditor({ own, publishers, onSave, onCancel }: HeadEditorProps) {
  const words = useWords();
  const { t, language, say } = words;
  const fix = t.reports.fix;
  const [draft, setDraft] = useState(() => draftOf(own, own.publisher.names[language]));
  const register = useRegister(own.publisher.regionCode ?? '');
  const named = register.state === 'ready' ? register.named : null;
  const faults = faultsOf(draft);
  const isOfSite = draft.picked !== null && draft.picked.siteId !== null;
  const change = (part: Partial<HeadDraft>) => {
    setDraft({ ...draft, ...part });
  };
  return (
    <form
      className="head-editor"
      onSubmit={(event) => {
        event.preventDefault();
        const whole = proposePlace(draft, publishers, draft.code === null ? named : null);
        if (!Object.values(faultsOf(whole)).includes(true)) onSave(headOf(whole, publishers, named));
      }}
    >
      <PublisherBox
        draft={draft}
        publishers={publishers}
        wrong={faults.name ? fix.nameWrong : null}
        onChange={(next) => {
          setDraft(next.picked === null ? proposePlace(next, publishers, named) : next);
        }}
      />
      <Choice
        label={fix.level}
        value={draft.level ?? ''}
        options={[
          { value: '' as const, name: fix.levelUnknown },
          ...(Object.keys(levels) as Level[]).map((value) => ({ value, name: say(levels[value].names) })),
        ]}
        isDisabled={isOfSite}
        onChange={(level) => {
          change({ level: level === '' ? null : level });
        }}
      />
      <PlaceBox
        code={draft.code}
        name={draft.code === null || named === null ? '' : named.fullNameOf(draft.code, language)}
        isDisabled={isOfSite}
        wrong={faults.place && draft.level !== null ? fix.placeWrong(say(levels[draft.level].names)) : null}
        onChange={(code) => {
          change({ code });
        }}
      />
      <Choice
        label={fix.scope}
        value={draft.scope ?? ''}
        options={[
          { value: '' as const, name: fix.scopeUnknown },
          ...(Object.keys(scopes) as Scope[]).map((value) => ({ value, name: say(scopes[value].names) })),
        ]}
        onChange={(scope) => {
          change({ scope: scope === '' ? null : scope });
        }}
      />
      <YearField
        year={draft.year}
        isWrong={faults.year}
        onChange={(year) => {
          change({ year });
        }}
      />
      {isOfSite && <p className="hint">{fix.ofSite}</p>}
      <div className="head-editor-buttons">
        <Button
          type="submit"
          className="button button-main"
          isDisabled={Object.values(faults).includes(true)}
        >
          {fix.save}
        </Button>
        <Button className="button" onPress={onCancel}>
          {fix.cancel}
        </Button>
      </div>
    </form>
  );
}

type PublisherBoxProps = {
  readonly draft: HeadDraft;
  readonly publishers: readonly SitePublisher[];
  readonly wrong: string | null;
  readonly onChange: (draft: HeadDraft) => void;
};

/** One of the site's publishers by search, or a name of one that it has not. */
function PublisherBox({ draft, publishers, wrong, onChange }: PublisherBoxProps) {
  const words = useWords();
  const { t, language } = words;
  const asked = draft.picked === null ? draft.name : '';
  const answer = useFound(
    useMemo(() => ({ text: asked, exclude: [], publishers: listed, others: 0 }), [asked]),
  );
  const found = useMemo(() => {
    if (answer.state !== 'ready') return [];
    const known = new Set(publishers.map(({ publisher_id }) => publisher_id));
    return answer.answer.publishers.found
      .filter(({ id }) => known.has(id) && !id.startsWith(ownPrefix))
      .map((entry) => ({
        id: entry.id,
        name: publisherName(entry, { language }),
        note: publisherNote(entry, words),
      }));
  }, [answer, publishers, language, words]);
  return (
    <FoundBox
      label={t.reports.fix.publisher}
      hint={t.reports.fix.publisherHint}
      empty={t.app.filter.searchEmpty}
      text={draft.name}
      wrong={wrong}
      items={found}
      onText={(name) => {
        const isSame = draft.picked !== null && name === draft.picked.names[language];
        onChange({ ...draft, name, picked: isSame ? draft.picked : null });
      }}
      onPick={(id) => {
        const row = publishers.find(({ publisher_id }) => publisher_id === id);
        if (!row) return;
        const picked = toOwnPublisher(row);
        onChange(withPicked(draft, picked, picked.names[language]));
      }}
    />
  );
}

type PlaceBoxProps = {
  readonly code: string | null;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly wrong: string | null;
  readonly onChange: (code: string | null) => void;
};

/** A place of the register by search; an emptied field is no place. */
function PlaceBox({ code, name, isDisabled, wrong, onChange }: PlaceBoxProps) {
  const words = useWords();
  const { t, language } = words;
  // What was typed holds for the place that stood there then: another publisher brings another place.
  const [typing, setTyping] = useState<{ readonly code: string | null; readonly text: string } | null>(null);
  const typed = typing?.code === code ? typing.text : null;
  const answer = useFound(
    useMemo(() => ({ text: typed ?? '', exclude: [], publishers: 0, others: listed }), [typed]),
  );
  const found = useMemo(
    () =>
      answer.state === 'ready'
        ? answer.answer.places.found.map((entry) => ({
            id: entry.id,
            name: publisherName(entry, { language }),
            note: placeNote(entry, words),
          }))
        : [],
    [answer, language, words],
  );
  return (
    <FoundBox
      label={t.reports.fix.place}
      hint={t.reports.fix.placeHint}
      empty={t.app.filter.findPlaceEmpty}
      text={typed ?? name}
      items={found}
      isDisabled={isDisabled}
      wrong={wrong}
      onText={(text) => {
        setTyping(text === name ? null : { code: text === '' ? null : code, text });
        if (text === '' && code !== null) onChange(null);
      }}
      onPick={(id) => {
        setTyping(null);
        onChange(id);
      }}
    />
  );
}

type YearFieldProps = {
  readonly year: string;
  readonly isWrong: boolean;
  readonly onChange: (year: string) => void;
};

function YearField({ year, isWrong, onChange }: YearFieldProps) {
  const fix = useWords().t.reports.fix;
  const id = useId();
  return (
    <div className="year-field">
      <label htmlFor={id}>{fix.year}</label>
      <input
        id={id}
        className="text-field"
        inputMode="numeric"
        value={year}
        placeholder={fix.yearHint}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {isWrong && (
        <p className="field-wrong" id={`${id}-wrong`}>
          {fix.yearWrong}
        </p>
      )}
    </div>
  );
}
