/** What a folder or an archive is searched for; a file named by itself is read whatever its name. */
const readable = /\.(?:txt|text|md|html?|xhtml|shtml|docx?|wps|pdf|zip)$/i;

export const isReadable = (name: string): boolean => readable.test(name);
