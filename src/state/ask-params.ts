/** The parameters of a link to the SQL console, by what they set: the statement, and how its answer is shown. */
export const askParams = { sql: 'sql', show: 'show', x: 'x', y: 'y', by: 'by' } as const;
