import { useEffect } from 'react';
import type { Subject } from './head-tags.ts';
import { useNavigation } from './navigation.tsx';
import { showHead } from './show-head.ts';
import { useWords } from '../kit/words.tsx';

/** Names the one publisher that the page is about in the document’s head, anew whenever the page has told its own. */
export function useSubject(subject: Subject): void {
  const place = useNavigation();
  const { language, t: messages } = useWords();
  useEffect(() => {
    showHead({ place, language, messages }, subject);
  });
}
