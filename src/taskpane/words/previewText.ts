import type { PreviewColumn, PreviewValue } from "../../domain/table/preview/tablePreview";
import { english as sheetTexts } from "../../layout/texts/english";
import { formatNumber } from "../../layout/words/formatNumber";
import { formatDate } from "../../layout/words/formatPeriod";
import type { PaneTexts } from "../texts/english";

const minutesPerDay = 1440;

/** A cell as it is understood, in words; "" for nothing. */
export function previewText(value: PreviewValue, { quantity }: PreviewColumn["column"], { input: { preview } }: PaneTexts): string {
  switch (value.kind) {
    case "blank": return "";
    case "text": return value.text;
    case "flag": return value.isYes ? preview.yes : preview.no;
    case "number": return quantity === "minutes" ? preview.minutes(plainNumber(value.number)) : plainNumber(value.number);
    case "date": return dateText(value.serial, preview.moment);
  }
}

/** As many decimals as it has, two at the most. */
function plainNumber(value: number): string {
  const decimals = [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;
  return formatNumber(value, decimals, sheetTexts);
}

function dateText(serial: number, moment: (day: string, time: string) => string): string {
  const minutes = Math.round(serial * minutesPerDay);
  const day = formatDate(Math.floor(minutes / minutesPerDay), sheetTexts);
  const ofDay = minutes % minutesPerDay;
  const two = (number: number): string => String(number).padStart(2, "0");
  return ofDay === 0 ? day : moment(day, `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`);
}
