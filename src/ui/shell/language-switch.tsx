import type { Language } from '../../schema/axis.ts';
import { localeOf } from '../../text/format.ts';
import { useLink, useNavigation } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

/** Each is named in its own language, whatever is read now. */
const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'hans', name: '简体' },
  { id: 'hant', name: '繁體' },
  { id: 'en', name: 'English' },
];

/** Links to this very place in each language, each named in its own. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const { page, own } = useNavigation();
  const link = useLink();
  return (
    <ul className="segmented" aria-label={t.app.language.label}>
      {languages.map(({ id, name }) => (
        <li key={id}>
          <a
            {...link({ to: page, own: Object.fromEntries(own), change: { language: id } })}
            lang={localeOf[id]}
            hrefLang={localeOf[id]}
            aria-current={id === language ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
