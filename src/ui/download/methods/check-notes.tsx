import { checks, type CheckId } from '../../../schema/checks.ts';
import { checkClasses, checkResults } from '../../../schema/checks/check-classes.ts';
import { tolerances, type Check } from '../../../schema/checks/check-rule.ts';
import { identities, type IdentityAt } from '../../../schema/identities.ts';
import { sections } from '../../../schema/sections.ts';
import { toIdentityWords } from '../../../views/measure/formula-words.ts';
import { checkNote } from '../../kit/note-anchor.ts';
import { useWords, type Words } from '../../kit/words.tsx';
import { Note, type Fact } from './note.tsx';

const byCheck: Readonly<Partial<Record<CheckId, readonly IdentityAt[]>>> = identities;

/** An identity at the last place where it holds, and at how many it does. */
function identityFacts(id: CheckId, { t, language, format }: Words): readonly Fact[] {
  const places = byCheck[id] ?? [];
  const one = places.at(-1);
  if (!one) return [];
  const { example, places: counted } = t.data.methods;
  const count = format.exact(places.length, 'count');
  return [{ name: example, text: `${toIdentityWords(one, language)} ${counted(count)}` }];
}

function factsOf(id: CheckId, words: Words): readonly Fact[] {
  const { t, say } = words;
  const text = t.data.methods;
  const { left, right, needs, class: worth, tolerance, section, source }: Check = checks[id];
  const { names, meaning } = checkClasses[worth];
  return [
    { name: text.left, text: say(left) },
    { name: text.right, text: say(right) },
    ...identityFacts(id, words),
    { name: text.needs, text: text.needed[needs] },
    { name: text.breach, text: text.breaches(say(names), say(meaning)) },
    { name: text.tolerance, text: say(tolerances[tolerance]) },
    { name: text.section, text: say(sections[section].names) },
    { name: text.source, text: say(source) },
  ];
}

/** Every check of the registry: its rule, what it compares, its tolerance, what it rests on; and its results. */
export function CheckNotes() {
  const words = useWords();
  const { t, say } = words;
  return (
    <>
      <ul className="notes-list">
        {(Object.keys(checks) as CheckId[]).map((id) => (
          <Note
            key={id}
            anchor={checkNote(id)}
            name={say(checks[id].names)}
            lead={say(checks[id].rule)}
            facts={factsOf(id, words)}
          />
        ))}
      </ul>
      <h4>{t.data.methods.results}</h4>
      <dl className="notes-words">
        {Object.entries(checkResults).map(([result, { names }]) => (
          <div key={result}>
            <dt>{say(names)}</dt>
            <dd>{t.data.methods.meanings[result as keyof typeof checkResults]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
