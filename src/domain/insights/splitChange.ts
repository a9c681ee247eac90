/** Rows of every stratum, and the sum of their values (of a share, of those that count). */
export interface StratumSums {
  readonly rows: Float64Array;
  readonly sums: Float64Array;
}

/**
 * Splits the change of an average between two windows into what other weights of the strata made of it and what other averages within
 * them did (E. M. Kitagawa, 1955: each at the mean of the other's two values). A stratum that only one window has is all mix. The two
 * add up to the change; both are 0 where a window has no rows.
 */
export function splitChange([before, after]: readonly StratumSums[]): { readonly mix: number; readonly performance: number } {
  const total = (values: Float64Array | undefined): number => values?.reduce((sum, value) => sum + value, 0) ?? 0;
  const [n0, n1] = [total(before?.rows), total(after?.rows)];
  let mix = 0;
  let performance = 0;
  if (!before || !after || n0 === 0 || n1 === 0) return { mix, performance };
  for (let stratum = 0; stratum < before.rows.length; stratum++) {
    const r0 = before.rows[stratum] as number;
    const r1 = after.rows[stratum] as number;
    if (r0 === 0 && r1 === 0) continue;
    const [w0, w1] = [r0 / n0, r1 / n1];
    const m0 = r0 === 0 ? (after.sums[stratum] as number) / r1 : (before.sums[stratum] as number) / r0;
    const m1 = r1 === 0 ? m0 : (after.sums[stratum] as number) / r1;
    mix += (w1 - w0) * ((m0 + m1) / 2);
    performance += (m1 - m0) * ((w0 + w1) / 2);
  }
  return { mix, performance };
}
