import type { ReactNode } from 'react';
import type { Asked } from '../../views/guided/asked.ts';
import { questionOf, type QuestionId } from '../../views/guided/guided-questions.ts';
import { useLink } from '../address/navigation.tsx';
import { showPanel } from './show-panel.ts';

type QuestionLinkProps = { readonly id: QuestionId; readonly asked: Asked; readonly children: ReactNode };

/** A question as a link to the panel that answers it. */
export function QuestionLink({ id, asked, children }: QuestionLinkProps) {
  const link = useLink();
  const question = questionOf(id);
  if (!question) return null;
  const { page, panel } = question;
  const { href, onClick } = link({ to: page, params: question.own(asked), change: question.filter(asked) });
  return (
    <a
      href={`${href}#${panel}`}
      onClick={(event) => {
        onClick(event);
        // Opened elsewhere, the address leads there by itself.
        if (event.defaultPrevented) showPanel(page, panel);
      }}
    >
      {children}
    </a>
  );
}
