import type { Texts } from "../texts";

/** A number in words' form with fixed decimals and grouped thousands; a minus sign only where something is left to be minus. */
export function formatNumber(value: number, digits: number, texts: Texts): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, texts.thousandsMark);
  const number = fraction === undefined ? grouped : grouped + texts.decimalMark + fraction;
  return value < 0 && /[1-9]/.test(number) ? `−${number}` : number;
}
