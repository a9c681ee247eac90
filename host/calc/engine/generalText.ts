/** A number as Excel joins it into text: 15 significant digits, an exponent from 1E+20 and below 1E-9. */
export function generalText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e20 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    const power = Math.abs(Number(exponent));
    return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${String(power).padStart(2, "0")}`;
  }
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(24).replace(/0+$/, "") : text;
}
