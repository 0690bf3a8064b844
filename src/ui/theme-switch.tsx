import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon, type IconName } from './icons.tsx';
import { chooseTheme, themeChoices, useThemeChoice, type ThemeChoice } from './theme.ts';
import { useWords } from './words.tsx';

const icons: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', light: 'sun', dark: 'moon' };

/** Light, dark, or as the system: kept on this device. */
export function ThemeSwitch() {
  const words = useWords().t.app.theme;
  const choice = useThemeChoice();
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={words.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[choice]}
      onSelectionChange={(keys) => {
        const chosen = themeChoices.find((one) => keys.has(one));
        if (chosen) chooseTheme(chosen);
      }}
    >
      {themeChoices.map((one) => (
        <ToggleButton key={one} id={one} aria-label={words[one]}>
          <Icon name={icons[one]} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
