import { useNavigation } from '../address/navigation.tsx';

/** A parameter of the page’s own, '' where it is not set, and the page’s parameters with another value of it. */
export function useOwnParam(name: string): readonly [string, (value: string) => Record<string, string>] {
  const { own } = useNavigation();
  const toOwn = (value: string) => {
    const next = new URLSearchParams(own);
    next.delete(name);
    if (value !== '') next.set(name, value);
    return Object.fromEntries(next);
  };
  return [own.get(name) ?? '', toOwn];
}
