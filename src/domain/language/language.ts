/** Every language that the words below the pane are kept in. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag ("de-AT", and "de_CH" as some systems write it): English where it is none of ours. */
export function languageOf(tag: string): Language {
  return /^de(?:[-_]|$)/iu.test(tag) ? "de" : "en";
}
