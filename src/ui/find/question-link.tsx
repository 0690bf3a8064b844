import type { ReactNode } from 'react';
import type { Asked } from '../../views/guided/asked.ts';
import { questionOf, type QuestionId } from '../../views/guided/guided-questions.ts';
import { PanelLink } from './panel-link.tsx';

type QuestionLinkProps = { readonly id: QuestionId; readonly asked: Asked; readonly children: ReactNode };

/** A question as a link to the panel that answers it. */
export function QuestionLink({ id, asked, children }: QuestionLinkProps) {
  const question = questionOf(id);
  if (!question) return null;
  const { page, panel, own, filter } = question;
  return (
    <PanelLink to={page} panel={panel} params={own(asked)} change={filter(asked)}>
      {children}
    </PanelLink>
  );
}
