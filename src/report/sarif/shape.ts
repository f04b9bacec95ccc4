/** Any object of a SARIF log. Its shape is SARIF's, not ours; a validator sees to it in the tests. */
export type Sarif = Readonly<Record<string, unknown>>
