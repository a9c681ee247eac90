import type { PreviewColumn, PreviewValue } from "../../domain/table/preview/tablePreview";
import type { Texts } from "../../layout/texts";
import { formatNumber } from "../../layout/words/formatNumber";
import { formatDate } from "../../layout/words/formatPeriod";
import type { PaneTexts } from "../texts/english";

const minutesPerDay = 1440;

/** A cell as it is understood, in words; "" for nothing. */
export function previewText(value: PreviewValue, { quantity }: PreviewColumn["column"], { input: { preview }, sheets }: PaneTexts): string {
  switch (value.kind) {
    case "blank": return "";
    case "text": return value.text;
    case "flag": return value.isYes ? preview.yes : preview.no;
    case "number": return quantity === "minutes" ? preview.minutes(plainNumber(value.number, sheets)) : plainNumber(value.number, sheets);
    case "date": return dateText(value.serial, preview.moment, sheets);
  }
}

/** As many decimals as it has, two at the most. */
function plainNumber(value: number, sheets: Texts): string {
  const decimals = [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;
  return formatNumber(value, decimals, sheets);
}

function dateText(serial: number, moment: (day: string, time: string) => string, sheets: Texts): string {
  const minutes = Math.round(serial * minutesPerDay);
  const day = formatDate(Math.floor(minutes / minutesPerDay), sheets);
  const ofDay = minutes % minutesPerDay;
  const two = (number: number): string => String(number).padStart(2, "0");
  return ofDay === 0 ? day : moment(day, `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`);
}
