/** The fixed words of definitions in German, by the English ones. */
export const germanPhrases: Readonly<Record<string, string>> = {};
