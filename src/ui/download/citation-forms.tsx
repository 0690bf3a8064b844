import { sourceKinds } from '../../schema/publishers.ts';
import { toBibtex, toCslJson, type Cited } from '../../text/citation.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import { useWords } from '../kit/words.tsx';
import { CopyButton } from '../kit/copy-button.tsx';
import { useSiteAddress } from './use-site-address.ts';

/** How to cite this version of the data, and on what terms it may be used. */
export function Citation() {
  const { t, say } = useWords();
  const words = t.data.cite;
  return (
    <>
      <Forms />
      <h3>{words.licence}</h3>
      <p>{words.facts}</p>
      <p>{words.sources}</p>
      <h4>{words.copies}</h4>
      <ul className="data-kinds">
        {Object.entries(sourceKinds).map(([kind, { names, link }]) => (
          <li key={kind}>
            <strong>{say(names)}</strong> – {link ? words.linked : words.unlinked}
          </li>
        ))}
      </ul>
      <p>{words.sites}</p>
      <p>{words.software}</p>
    </>
  );
}

function Forms() {
  const { t, locale, format } = useWords();
  const info = useSiteInfo();
  const url = useSiteAddress();
  const words = t.data.cite;
  if (!info) return <p className="hint">{words.unknown}</p>;
  const cited: Cited = { author: t.app.name, title: words.work, ...info, url };
  const plain = words.plain(t.app.name, words.work, info.version, format.date(info.date));
  const forms = [
    { id: 'plain', label: words.plainLabel, text: url === null ? plain : `${plain} ${url}` },
    { id: 'bibtex', label: words.bibtexLabel, text: toBibtex(cited) },
    { id: 'csl', label: words.cslLabel, text: toCslJson(cited, locale) },
  ];
  return (
    <div className="cite-forms">
      {forms.map(({ id, label, text }) => (
        <div key={id} data-cite={id}>
          <div className="cite-head">
            <h3>{label}</h3>
            <CopyButton text={text} label={label} />
          </div>
          <ScrollBox label={label}>
            <pre className="cite-text">{text}</pre>
          </ScrollBox>
        </div>
      ))}
    </div>
  );
}
