/** Puts values into another order: every order is as likely (Fisher and Yates). */
export function shuffle(values: number[], random: (bound: number) => number): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [values[at], values[other]] = [values[other] as number, values[at] as number];
  }
}
