import type { Text } from '../../schema/axis.ts';
import { checkClasses, type CheckClass } from '../../schema/checks/check-classes.ts';

type ClassChoiceProps = {
  readonly label: string;
  readonly chosen: readonly CheckClass[];
  readonly onChange: (chosen: readonly CheckClass[]) => void;
  readonly say: (text: Text) => string;
};

const classes = Object.keys(checkClasses) as readonly CheckClass[];

/** Which classes of findings stand in letters, each with what it means. */
export function ClassChoice({ label, chosen, onChange, say }: ClassChoiceProps) {
  return (
    <fieldset className="send-classes">
      <legend>{label}</legend>
      {classes.map((one) => (
        <label key={one} title={say(checkClasses[one].meaning)}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) => {
              const { checked } = event.target;
              onChange(classes.filter((each) => (each === one ? checked : chosen.includes(each))));
            }}
          />{' '}
          {say(checkClasses[one].names)}
        </label>
      ))}
    </fieldset>
  );
}
