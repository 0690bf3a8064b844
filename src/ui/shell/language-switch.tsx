import { languageIds, languages } from '../../schema/languages.ts';
import { useLink, useNavigation } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

/** Links to this very place in each language, each named in its own. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const { page, params } = useNavigation();
  const link = useLink();
  return (
    <ul className="segmented" aria-label={t.app.language.label}>
      {languageIds.map((id) => (
        <li key={id}>
          <a
            {...link({ to: page, params: Object.fromEntries(params), change: { language: id } })}
            lang={languages[id].tag}
            hrefLang={languages[id].tag}
            aria-current={id === language ? 'true' : undefined}
          >
            {languages[id].name}
          </a>
        </li>
      ))}
    </ul>
  );
}
