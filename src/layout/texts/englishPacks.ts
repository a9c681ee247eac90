/** The English words about indicator packs on the sheets. */
export const englishPacks = {
  /** In place of the verdict of an indicator whose pack was removed, on a row that is kept for what somebody typed there. */
  gone: "gone with its pack",
  /** Where a definition comes from. */
  from: (title: string): string => `From the indicator pack "${title}".`,
};
