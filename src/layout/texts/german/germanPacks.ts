import type { englishPacks } from "../englishPacks";

/** The German words about indicator packs on the sheets. */
export const germanPacks: typeof englishPacks = {
  gone: "mit seinem Paket entfernt",
  from: (title) => `Aus dem Kennzahlenpaket „${title}“.`,
};
