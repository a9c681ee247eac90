/** A time of the day as the user's computer writes it, to the minute unless the seconds are wanted. */
export function clockTime(at: Date, seconds: "without seconds" | "with seconds" = "without seconds"): string {
  return at.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit", ...(seconds === "with seconds" ? { second: "2-digit" } : {}) });
}
