const date = /^(?:(令和|平成|昭和)\s?(\d{1,2}|元)|(\d{4}))\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?(.*)$/u;
const time = /(午前|午後)?\s?(\d{1,2})\s?時(?:\s?(\d{1,2})\s?分)?(?:\s?(\d{1,2})\s?秒)?/u;
const halfFirst = /(午前|午後)\s?(\d{1,2})((?::\d{2}){1,2})/u;

/** The year before the first of each era. */
const eras: Readonly<Record<string, number>> = { "令和": 2018, "平成": 1988, "昭和": 1925 };

/** A Japanese date in the signs that the other readers know: `2016年2月29日(月) 午後1時16分` as `2016-2-29 1:16 PM`. Any other text as it is. */
export function japaneseDate(text: string): string {
  const parts = date.exec(text);
  if (!parts) return text;
  const [, era, eraYear, year, month = "", day, rest = ""] = parts;
  const full = era === undefined ? year : String((eras[era] ?? 0) + (eraYear === "元" ? 1 : Number(eraYear)));
  const clock = rest
    .replace(/^\s?\(?[月火水木金土日]?(?:曜日?)?\)?\s*/u, " ")
    .replace(time, (_whole, half: string | undefined, hour: string, minute = "00", second?: string) =>
      `${hourOf(hour, half)}:${minute.padStart(2, "0")}${second === undefined ? "" : `:${second.padStart(2, "0")}`}${halfName(half)}`)
    .replace(halfFirst, (_whole, half: string, hour: string, behind: string) => `${hourOf(hour, half)}${behind}${halfName(half)}`);
  return `${full}-${month}${day === undefined ? "" : `-${day}`}${clock.trim() === "" ? "" : ` ${clock.trim()}`}`;
}

/** Japanese halves of the day begin at 0 o'clock, English ones at 12. */
function hourOf(hour: string, half: string | undefined): string {
  return half !== undefined && Number(hour) === 0 ? "12" : hour;
}

function halfName(half: string | undefined): string {
  return half === undefined ? "" : half === "午前" ? " AM" : " PM";
}
