/** Kinds of input that cannot be read. The words for a person are made where the error is shown. */
export type ImportErrorKind =
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'not_a_report'
  | 'two_reports'
  | 'table_cut_off'
  | 'no_text'
  | 'too_large'
  | 'too_deep'
  | 'damaged'
  | 'unsupported'
  | 'password'
  | 'picture'
  | 'other_archive'
  | 'other_kind'
  | 'no_document'
  | 'several_documents'
  | 'in_frame'
  | 'by_script'
  | 'nothing_read'
  | 'no_year'
  | 'no_place'
  | 'no_number'
  | 'columns_twice';

/** A document that could not be read: what is wrong, where in the document, and what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly kind: ImportErrorKind,
    message: string,
    /** Where in the document: a line, a page, a table; absent where it is the document as a whole. */
    readonly place?: string,
  ) {
    super(message);
  }
}
