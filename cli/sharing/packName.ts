import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { english } from "../../src/layout/texts/english";

/** What no file's name may hold on some system. */
const impossible = /[\u0000-\u001f<>:"/\\|?*]+/g;
const longest = 100;

/** The name of a period's pack, without an ending: "Support 2026-10", "Billing 2026-Q4". */
export function packName({ team, period }: Pick<Scorecard, "team" | "period">): string {
  const who = (team ?? english.organisation).replace(impossible, " ").replace(/\s+/g, " ").trim().slice(0, longest);
  return `${who.replace(/^\.+/, "") || english.organisation} ${period.id}`;
}
