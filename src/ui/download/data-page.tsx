import { useMemo, type ComponentType } from 'react';
import type { DataMessages } from '../../text/messages.ts';
import { useWords } from '../kit/words.tsx';
import { Changes } from './change-log.tsx';
import { Citation } from './citation-forms.tsx';
import { Dictionary } from './dictionary-section.tsx';
import { Downloads } from './downloads.tsx';
import { Methods } from './methods/methods.tsx';
import { useOpenedNote } from './use-opened-note.ts';

type Part = { readonly id: keyof DataMessages['parts']; readonly Body: ComponentType };

/** The parts of the page in their order; the list of contents and the anchors follow from it. */
const toParts = (Sql: ComponentType): readonly Part[] => [
  { id: 'downloads', Body: Downloads },
  { id: 'sql', Body: Sql },
  { id: 'dictionary', Body: Dictionary },
  { id: 'methods', Body: Methods },
  { id: 'changes', Body: Changes },
  { id: 'cite', Body: Citation },
];

type PageProps = {
  /** The part where SQL is asked, a room of its own. */
  readonly sql: ComponentType;
};

/** The data to take away, and everything that there is to know of them. Needs the manifest and the schema, no engine. */
export function DataPage({ sql }: PageProps) {
  const { t } = useWords();
  useOpenedNote();
  const parts = useMemo(() => toParts(sql), [sql]);
  return (
    <div className="data-page">
      <nav className="data-contents" aria-label={t.data.contents}>
        <ul>
          {parts.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t.data.parts[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, Body }) => (
        <section key={id} id={id} className="panel data-part" aria-labelledby={`${id}-title`}>
          <div className="panel-head">
            <h2 className="panel-title" id={`${id}-title`}>
              {t.data.parts[id].title}
            </h2>
            <p className="panel-lead">{t.data.parts[id].lead}</p>
          </div>
          <Body />
        </section>
      ))}
    </div>
  );
}
