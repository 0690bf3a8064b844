/** The package declares no types for its dictionaries: entries "from to" (further choices after a space), joined by "|". */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
