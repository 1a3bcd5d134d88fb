/** The languages an article may be written in, saved or not. */
export const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'article'];

/** Documents Beleg looks at. */
export const SELECTOR = LANGUAGES.map((language) => ({ language }));
