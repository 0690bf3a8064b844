import { useNavigation } from '../address/navigation.tsx';

/** A parameter of the page’s own, '' where it is not set, and the page’s parameters with another value of it. */
export function usePageParam(name: string): readonly [string, (value: string) => Record<string, string>] {
  const { params } = useNavigation();
  const toParams = (value: string) => {
    const next = new URLSearchParams(params);
    next.delete(name);
    if (value !== '') next.set(name, value);
    return Object.fromEntries(next);
  };
  return [params.get(name) ?? '', toParams];
}
