import { memo } from 'react';
import { Icon, type IconName } from '../kit/icons.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { chooseTheme, themeChoices, useThemeChoice, type ThemeChoice } from '../kit/theme-choice.ts';
import { useWords } from '../kit/words.tsx';

const icons: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', light: 'sun', dark: 'moon' };

/** Light, dark, or as the system: kept on this device. */
export const ThemeSwitch = memo(function ThemeSwitch() {
  const words = useWords().t.app.theme;
  return (
    <Segmented
      label={words.label}
      options={themeChoices.map((id) => ({ id, name: words[id], icon: <Icon name={icons[id]} /> }))}
      chosen={useThemeChoice()}
      onChoose={chooseTheme}
    />
  );
});
