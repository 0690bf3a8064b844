/** The code of a part of the page could not be loaded; the message names the file. */
export class PartError extends Error {
  override readonly name = 'PartError';
}
