import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from '../kit/icons.tsx';
import { useNavigation } from '../address/navigation.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { useWords } from '../kit/words.tsx';
import { placeOf, type Choice } from './found-choice.ts';
import { toFirstQuestions, toGroups, toRecentGroup, type Group } from './found-groups.ts';
import { useAsked } from './asked-about.ts';
import { useAskedName } from './use-question.ts';
import { remember, useRecent } from './recent.ts';
import { SearchFoot } from './search-foot.tsx';
import { SearchResults } from './search-results.tsx';
import { showPanel } from './show-panel.ts';
import { useFound } from './use-found.ts';

const listed = { publishers: 12, others: 6 };
const nothing: readonly Group[] = [];

/** The one search box: publishers, places, pages, charts and figures, with what was opened last and some questions before anything is typed. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t, format } = words;
  const { state, go } = useNavigation();
  const recent = useRecent();
  const asked = useAsked();
  const askedName = useAskedName(asked);
  const [text, setText] = useState('');
  const isAsked = text.trim() !== '';
  const answer = useFound(useMemo(() => ({ text, exclude: [], ...listed }), [text]));
  const groups = useMemo(() => {
    const found =
      answer.state === 'ready' ? toGroups(answer.answer, words, { asked, name: askedName }) : nothing;
    return isAsked
      ? found
      : [
          ...toRecentGroup(recent, words),
          toFirstQuestions(words, { asked, name: askedName }),
          ...found.filter(({ id }) => id === 'pages'),
        ];
  }, [isAsked, answer, recent, words, asked, askedName]);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const choose = (choice: Choice) => {
    remember(choice);
    onClose();
    go(placeOf(choice, state));
    if (choice.view !== null) showPanel(choice.page, choice.view);
  };
  const isSettled = answer.state === 'ready' && !answer.stale;
  // Enter means what was typed: the list may still show what an earlier text found.
  const [entered, setEntered] = useState<string | null>(null);
  const openFirst = useEffectEvent(() => {
    const first = groups[0]?.lines[0];
    if (first) choose(first.choice);
  });
  useEffect(() => {
    if (isSettled && entered === text) openFirst();
  }, [isSettled, entered, text]);
  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="modal find-modal">
        <Dialog className="dialog" aria-label={t.find.title}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              className="find-field"
              aria-label={t.find.label}
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader asked for a place to type in (ARIA dialog pattern)
              autoFocus
            >
              <Icon name="search" />
              <Input
                placeholder={t.find.placeholder}
                onKeyDownCapture={(event) => {
                  if (event.key !== 'Enter' || !isAsked || isSettled) return;
                  event.preventDefault();
                  event.stopPropagation();
                  setEntered(text);
                }}
              />
              <Button className="icon-button" slot={null} aria-label={t.app.close} onPress={onClose}>
                <Icon name="close" />
              </Button>
            </SearchField>
            {answer.state === 'error' ? (
              <ErrorNote error={answer.error} retry={answer.retry} />
            ) : (
              <SearchResults groups={groups} onChoose={choose}>
                {isAsked && (
                  <div className="state-note">
                    {answer.state === 'loading' ? (
                      <p>{t.find.loading}</p>
                    ) : (
                      <>
                        <p className="state-title">{t.find.nothing(text.trim())}</p>
                        <p>{t.find.nothingHint}</p>
                      </>
                    )}
                  </div>
                )}
              </SearchResults>
            )}
          </Autocomplete>
          {isAsked && isSettled && total === 0 && (
            <div className="state-note">
              <p>
                <TryButtons onTry={setText} />
              </p>
              <p>
                <Button
                  className="link-button"
                  onPress={() => {
                    onClose();
                    go({ page: 'place', state, params: new URLSearchParams() });
                  }}
                >
                  {t.find.choosePlace}
                </Button>
              </p>
            </div>
          )}
          <p className="sr-only" role="status">
            {isAsked && isSettled && t.find.count(format.exact(total, 'count'))}
          </p>
          <SearchFoot hasRecent={recent.length > 0} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What can be typed, each a press. */
function TryButtons({ onTry }: { readonly onTry: (text: string) => void }) {
  const { t } = useWords();
  return t.find.tries.split(' ').map((text) => (
    <Button
      key={text}
      className="chip"
      onPress={() => {
        onTry(text);
      }}
    >
      {text}
    </Button>
  ));
}
