import { explanationHead, type Explanation } from '../../schema/explanations.ts';
import { useWords } from '../kit/words.tsx';

/** What the publisher says of a finding: its kind, who gave it and when, and the sentence as it was given. */
export function ExplanationNote({ explanation }: { readonly explanation: Explanation | undefined }) {
  const { say } = useWords();
  if (!explanation) return null;
  return (
    <p className="finding-explained">
      <span>{say(explanationHead(explanation))}</span> <q lang="zh">{explanation.text}</q>
    </p>
  );
}
