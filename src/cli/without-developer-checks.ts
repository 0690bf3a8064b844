/** Imported before React: what it checks for developers takes a fifth of the time in which all pages are drawn. */
process.env.NODE_ENV ??= 'production';
