import { civilDay } from "../../../../src/domain/table/serialDay";

/** A way in which people write a moment; `clock` is the time of day in it, in seconds that it keeps. */
export interface DateForm {
  readonly name: string;
  readonly write: (day: number, seconds: number) => string;
  /** How exactly the time of day is written; 86,400 where none is. */
  readonly step: 1 | 60 | 86_400;
  /** Whether the form has years from 1930 to 2029 only. */
  readonly shortYear?: true;
}

const two = (value: number): string => String(value).padStart(2, "0");
const hour = (seconds: number): number => Math.floor(seconds / 3600);
const minute = (seconds: number): number => Math.floor(seconds / 60) % 60;
const clock = (seconds: number): string => `${two(hour(seconds))}:${two(minute(seconds))}:${two(seconds % 60)}`;
const half = (seconds: number, am: string, pm: string): string => `${hour(seconds) % 12 === 0 ? 12 : hour(seconds) % 12}:${two(minute(seconds))} ${hour(seconds) < 12 ? am : pm}`;
const fullWidth = (text: string): string => text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const digitsFrom = (zero: number) => (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
const arabic = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));

function long(locale: string, month: "long" | "short", weekday?: "long" | "short"): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale, { calendar: "gregory", day: "numeric", month, year: "numeric", timeZone: "UTC", ...(weekday ? { weekday } : {}) });
  return (day) => {
    const { year, month: monthNumber, day: date } = civilDay(day);
    return format.format(Date.UTC(year, monthNumber - 1, date));
  };
}

const whole = (name: string, write: (day: number) => string, traits: Partial<DateForm> = {}): DateForm => ({ name, write, step: 86_400, ...traits });

/** Every form whose order needs no proof. */
export const fixedDateForms: readonly DateForm[] = [
  { name: "ISO", write: (day, seconds) => `${iso(day)}T${clock(seconds)}`, step: 1 },
  { name: "ISO with a zone", write: (day, seconds) => `${iso(day)} ${clock(seconds)}+02:00`, step: 1 },
  { name: "Japanese", write: (day, seconds) => `${japanese(day)}${hour(seconds)}時${minute(seconds)}分${seconds % 60}秒`, step: 1 },
  { name: "Japanese with halves of the day", write: (day, seconds) => `${japanese(day)} ${hour(seconds) < 12 ? "午前" : "午後"}${hour(seconds) % 12}時${minute(seconds)}分`, step: 60 },
  { name: "full width", write: (day, seconds) => fullWidth(`${iso(day)} ${clock(seconds)}`).replace("\u3000", " "), step: 1 },
  { name: "ISO with hundredths of seconds", write: (day, seconds) => `${iso(day)} ${clock(seconds)}.00`, step: 1 },
  { name: "full width Japanese", write: (day) => fullWidth(japanese(day)), step: 86_400 },
  { name: "Japanese with the weekday in brackets", write: (day) => `${japanese(day)}(${"日月火水木金土".charAt((day + 6) % 7)})`, step: 86_400 },
  { name: "Japanese eras", write: era, step: 86_400 },
  { name: "Indian digits", write: (day) => digitsFrom(0x966)(iso(day)), step: 86_400 },
  { name: "Thai digits", write: (day) => digitsFrom(0xe50)(iso(day)), step: 86_400 },
  { name: "year, month and day with slashes", write: (day, seconds) => `${parts(day, "y/m/d")}, ${clock(seconds)}`, step: 1 },
  { name: "French first of the month", write: (day) => long("fr-FR", "long")(day).replace(/^1 /u, "1er "), step: 86_400 },
  { name: "Arabic digits", write: (day) => arabic(iso(day)), step: 86_400 },
  { name: "English with PM", write: (day, seconds) => `${long("en-US", "short")(day)}, ${half(seconds, "AM", "PM")}`, step: 60 },
  { name: "Spanish with p. m.", write: (day, seconds) => `${long("es-ES", "long")(day)}, ${half(seconds, "a. m.", "p. m.")}`, step: 60 },
  { name: "German with Uhr", write: (day, seconds) => `${long("de-DE", "long")(day)} um ${two(hour(seconds))}.${two(minute(seconds))} Uhr`, step: 60 },
  { name: "French with h", write: (day, seconds) => `${long("fr-FR", "long")(day)} à ${hour(seconds)}h${two(minute(seconds))}`, step: 60 },
  whole("compact", (day) => iso(day).replaceAll("-", "")),
  whole("year first with points", (day) => iso(day).replaceAll("-", ". ")),
  whole("1-Feb-16", (day) => `${civilDay(day).day}-${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][civilDay(day).month - 1] ?? ""}-${two(civilDay(day).year % 100)}`, { shortYear: true }),
  ...["en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "ja-JP"].flatMap((locale) => [
    whole(`${locale} long`, long(locale, "long")), whole(`${locale} long with the weekday`, long(locale, "long", "long")),
    whole(`${locale} short`, long(locale, "short")), whole(`${locale} short with the weekday`, long(locale, "short", "short")),
  ]),
];

/** Forms that can be read in one order only if the column proves it. */
export const orderedDateForms: readonly (DateForm & { readonly order: "day-first" | "month-first" | "year-first" })[] = [
  { name: "29.02.2016", order: "day-first", write: (day) => parts(day, "dd.mm.y"), step: 86_400 },
  { name: "29/02/2016 13:16", order: "day-first", write: (day, seconds) => `${parts(day, "dd/mm/y")} ${clock(seconds).slice(0, 5)}`, step: 60 },
  { name: "29-2-16", order: "day-first", write: (day) => parts(day, "d-m-yy"), step: 86_400, shortYear: true },
  { name: "29. 2. 2016", order: "day-first", write: (day) => parts(day, "d. m. y"), step: 86_400 },
  { name: "29.2.2016, 13.16 Uhr", order: "day-first", write: (day, seconds) => `${parts(day, "d.m.y")}, ${clock(seconds).slice(0, 5).replace(":", ".")} Uhr`, step: 60 },
  { name: "2/29/2016 1:16 PM", order: "month-first", write: (day, seconds) => `${parts(day, "m/d/y")} ${half(seconds, "AM", "PM")}`, step: 60 },
  { name: "02-29-16", order: "month-first", write: (day) => parts(day, "mm-dd-yy"), step: 86_400, shortYear: true },
  { name: "16-02-29", order: "year-first", write: (day) => parts(day, "yy-mm-dd"), step: 86_400, shortYear: true },
];

/** Forms of a month or a quarter, which are read as its first day; `months` is how many it has. */
export const periodForms: readonly { readonly name: string; readonly months: 1 | 3; readonly write: (year: number, month: number) => string }[] = [
  { name: "2016-02", months: 1, write: (year, month) => `${year}-${two(month)}` },
  { name: "02/2016", months: 1, write: (year, month) => `${two(month)}/${year}` },
  { name: "2016年2月", months: 1, write: (year, month) => `${year}年${month}月` },
  ...["en-US", "de-DE", "fr-FR", "es-ES"].flatMap((locale) => (["long", "short"] as const).map((length) => ({
    name: `${locale} ${length}`, months: 1 as const,
    write: (year: number, month: number) => new Intl.DateTimeFormat(locale, { calendar: "gregory", month: length, year: "numeric", timeZone: "UTC" }).format(Date.UTC(year, month - 1, 1)),
  }))),
  { name: "2016-Q1", months: 3, write: (year, month) => `${year}-Q${Math.ceil(month / 3)}` },
  { name: "Q1 2016", months: 3, write: (year, month) => `Q${Math.ceil(month / 3)} ${year}` },
];

/** A day in a pattern: d and dd, m and mm, yy and y. */
function parts(day: number, pattern: string): string {
  const { year, month, day: date } = civilDay(day);
  return pattern.replace(/dd|d|mm|m|yy|y/gu, (part) => ({ dd: two(date), d: String(date), mm: two(month), m: String(month), yy: two(year % 100), y: String(year) })[part] ?? part);
}

/** A day of an era that is known, from 1927 on; of an earlier one the year in figures. */
function era(day: number): string {
  const { year, month, day: date } = civilDay(day);
  if (year < 1927) return japanese(day);
  return new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }).format(Date.UTC(year, month - 1, date));
}

function iso(day: number): string {
  const { year, month, day: date } = civilDay(day);
  return `${year}-${two(month)}-${two(date)}`;
}

function japanese(day: number): string {
  const { year, month, day: date } = civilDay(day);
  return `${year}年${month}月${date}日`;
}

/** Ways to write whole seconds of a duration, with the seconds that they keep. */
export const durationForms: readonly { readonly name: string; readonly write: (seconds: number) => string; readonly step: 1 | 60 }[] = [
  { name: "clock", write: (seconds) => `${hour(seconds)}:${two(minute(seconds))}:${two(seconds % 60)}`, step: 1 },
  { name: "clock with days", write: (seconds) => `${Math.floor(seconds / 86_400)}.${clock(seconds % 86_400)}`, step: 1 },
  { name: "ISO 8601", write: (seconds) => `PT${hour(seconds)}H${minute(seconds)}M${seconds % 60}S`, step: 1 },
  { name: "letters", write: (seconds) => `${hour(seconds)}h ${minute(seconds)}m ${seconds % 60}s`, step: 1 },
  { name: "English", write: (seconds) => `${Math.floor(seconds / 86_400)} days, ${hour(seconds % 86_400)} hours and ${minute(seconds)} minutes`, step: 60 },
  { name: "German", write: (seconds) => `${hour(seconds)} Std. ${minute(seconds)} Min. ${seconds % 60} Sek.`, step: 1 },
  { name: "French", write: (seconds) => `${hour(seconds)}h${two(minute(seconds))}`, step: 60 },
  { name: "Spanish", write: (seconds) => `${hour(seconds)} horas y ${minute(seconds)} minutos`, step: 60 },
  { name: "Japanese", write: (seconds) => `${hour(seconds)}時間${minute(seconds)}分${seconds % 60}秒`, step: 1 },
  { name: "French words", write: (seconds) => `${hour(seconds)} ${hour(seconds) === 1 ? "heure" : "heures"} ${minute(seconds)} minutes`, step: 60 },
  { name: "minutes", write: (seconds) => `${Math.floor(seconds / 60)} min`, step: 60 },
  { name: "days and hours", write: (seconds) => `${Math.floor(seconds / 86_400)}d ${hour(seconds % 86_400)}h ${minute(seconds)}m`, step: 60 },
  { name: "ISO 8601 with days", write: (seconds) => `P${Math.floor(seconds / 86_400)}DT${hour(seconds % 86_400)}H${minute(seconds)}M${seconds % 60}S`, step: 1 },
  { name: "seconds", write: (seconds) => `${seconds} s`, step: 1 },
];

const groupedBy = (mark: string, decimal: string) => (value: number): string => {
  const [integer = "", fraction = ""] = Math.abs(value).toFixed(2).split(".");
  return `${value < 0 ? "-" : ""}${integer.replace(/\B(?=(\d{3})+$)/gu, mark)}${decimal}${fraction}`;
};
const english = groupedBy(",", ".");
const bracketed = (write: (value: number) => string) => (value: number): string => (value < 0 ? `(${write(-value)})` : write(value));

/** Ways to write an amount of hundredths; each names its decimal mark. */
export const numberForms: readonly { readonly name: string; readonly mark: "point" | "comma"; readonly write: (value: number) => string }[] = [
  { name: "English", mark: "point", write: english },
  { name: "German", mark: "comma", write: groupedBy(".", ",") },
  ...[..." \u00a0\u2009\u202f"].map((blank) => ({ name: `French, blank U+${blank.charCodeAt(0).toString(16)}`, mark: "comma" as const, write: groupedBy(blank, ",") })),
  { name: "Swiss", mark: "point", write: groupedBy("'", ".") },
  { name: "Swiss, typographic", mark: "point", write: groupedBy("\u2019", ".") },
  { name: "Indian", mark: "point", write: (value) => value.toLocaleString("en-IN", { minimumFractionDigits: 2 }) },
  { name: "Indian digits", mark: "point", write: (value) => digitsFrom(0x966)(english(value)) },
  { name: "Swiss francs", mark: "point", write: (value) => `CHF ${groupedBy("'", ".")(value)}` },
  { name: "złotys behind", mark: "comma", write: (value) => `${groupedBy(" ", ",")(value)} zł` },
  { name: "yen behind", mark: "point", write: (value) => `${english(value)}円` },
  { name: "full width", mark: "point", write: (value) => fullWidth(english(value)) },
  { name: "Arabic digits and marks", mark: "point", write: (value) => arabic(english(value)).replaceAll(",", "٬").replace(".", "٫") },
  { name: "accountants'", mark: "point", write: bracketed(english) },
  { name: "minus behind", mark: "point", write: (value) => (value < 0 ? `${english(-value)}-` : english(value)) },
  { name: "typographic minus", mark: "point", write: (value) => english(value).replace("-", "\u2212") },
  { name: "dollars", mark: "point", write: (value) => english(value).replace(/^-?/u, "$&$$") },
  { name: "dollars of accountants", mark: "point", write: bracketed((value) => `$${english(value)}`) },
  { name: "euros behind", mark: "comma", write: (value) => `${groupedBy(".", ",")(value)}\u00a0€` },
  { name: "code before", mark: "point", write: (value) => `CHF ${english(value)}` },
  ...(["de-DE", "fr-FR", "es-ES"] as const).map((locale) => ({ name: `${locale} currency`, mark: "comma" as const, write: (value: number) => value.toLocaleString(locale, { style: "currency", currency: "EUR" }) })),
  ...([["en-US", "USD"], ["ja-JP", "USD"], ["en-GB", "GBP"], ["en-IN", "INR"]] as const).map(([locale, currency]) => ({
    name: `${locale} ${currency}`, mark: "point" as const, write: (value: number) => value.toLocaleString(locale, { style: "currency", currency }),
  })),
];
