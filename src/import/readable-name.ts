/** Endings of what holds a report; what cannot be read of these is refused by name. */
const documents =
  /\.(?:txt|text|md|markdown|csv|tsv|html?|xhtml|shtml|aspx?|jsp|php|mht|mhtml|eml|docx?|docm|dotx?|wps|wpt|rtf|odt|ods|fodt|fods|xlsx?|xlsm|xlsb|xltx?|et|ett|pdf|ofd|pptx?|dps|pages|numbers|epub|ceb|cebx|caj|xps|oxps|zip|rar|7z|gz|tgz|tar|bz2|xz)$/i;
const ending = /\.[A-Za-z0-9]{1,5}$/;

/** Whether a file's name may be that of a report: it has the ending of a document, or none at all. */
export const isReadable = (name: string): boolean => documents.test(name) || !ending.test(name);
