/** Prime for exact elimination: sums of a few hundred unknowns never meet it by chance. */
const prime = 1_000_003;

function inverse(value: number): number {
  let result = 1;
  for (let base = value, power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** What somebody can work out who knows some sums of unknowns and adds and subtracts them at will. */
export class LinearAttack {
  private readonly pivots = new Map<number, number[]>();

  /** Learns the sum in which the unknowns have these coefficients. */
  learn(coefficients: readonly number[]): void {
    const row = this.reduce(coefficients);
    const pivot = row.findIndex((coefficient) => coefficient !== 0);
    if (pivot < 0) return;
    const scale = inverse(row[pivot] ?? 1);
    this.pivots.set(pivot, row.map((coefficient) => (coefficient * scale) % prime));
  }

  /** Whether the sum follows from what was learnt. */
  knows(coefficients: readonly number[]): boolean {
    return this.reduce(coefficients).every((coefficient) => coefficient === 0);
  }

  private reduce(coefficients: readonly number[]): number[] {
    const row = coefficients.map((coefficient) => ((coefficient % prime) + prime) % prime);
    for (let at = 0; at < row.length; at++) {
      const pivot = this.pivots.get(at);
      const factor = row[at] ?? 0;
      if (pivot === undefined || factor === 0) continue;
      pivot.forEach((coefficient, i) => (row[i] = ((row[i] ?? 0) + (prime - factor) * coefficient) % prime));
    }
    return row;
  }
}
