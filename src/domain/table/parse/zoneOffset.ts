/** Minutes ahead of UTC of the zone names that exports write and that mean one zone only; IST and the like do not. */
const names: Readonly<Record<string, number>> = {
  Z: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180,
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600,
  JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
};

const written = /^(?:(Z|[A-Z]{2,5})|(?:UTC|GMT)?\s?([-+])(\d{1,2})(?::?(\d{2}))?)$/iu;
const bracketed = /\s*\[[^\]]*\]$/u;

/**
 * The zone that follows a clock time, as minutes ahead of UTC: null where nothing is written or the name does not tell,
 * undefined where the text is no zone.
 */
export function zoneOffset(text: string): number | null | undefined {
  if (text === "") return null;
  const zone = text.replace(bracketed, "").trim().replace(/^\((.*)\)$/u, "$1");
  if (zone === "") return null;
  const parts = written.exec(zone);
  if (!parts) return undefined;
  const [, name, sign, hours, minutes = "0"] = parts;
  if (name !== undefined) return name === "Z" || name === "z" || name === name.toUpperCase() ? (names[name.toUpperCase()] ?? null) : undefined;
  const offset = Number(hours) * 60 + Number(minutes);
  return Number(minutes) > 59 || offset > 14 * 60 ? undefined : sign === "-" ? 0 - offset : offset;
}

/** "UTC", "UTC+02:00": a zone as findings name it. */
export function zoneName(offset: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const ahead = Math.abs(offset);
  return offset === 0 ? "UTC" : `UTC${offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
