import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** German words of what happened in the workbook since the scorecard was made. */
export function germanLive({ amount, counted }: Formats): PaneTexts["live"] {
  return {
    region: "Änderungen seit dem letzten Lauf",
    rows: (count) => counted(count, "Zeile", "Zeilen"),
    changed: (name, rows, byColleague) => `${name} geändert${{ no: "", also: ", von Ihnen und von anderen", only: ", von anderen" }[byColleague]}: ${rows}`,
    since: (time) => `seit ${time}`,
    more: (count) => `und ${amount(count)} weitere`,
  };
}
