/**
 * Student's t within ± which lies a share of the distribution: 2.2281 for 0.95 and 10 degrees. By bisection.
 * @param share between 0 and 1. @param degrees a whole number ≥ 1.
 */
export function studentQuantile(share: number, degrees: number): number {
  let below = 0;
  let above = 1;
  while (shareWithin(above, degrees) < share) above *= 2;
  while (above - below > 1e-13 * above) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above) break;
    if (shareWithin(middle, degrees) < share) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** The share within ± t, by the finite sums for whole degrees (Abramowitz and Stegun, 1964, 26.7.3 and 26.7.4). */
function shareWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let at = isOdd ? 3 : 2; at < degrees; at += 2) {
    term *= ((at - 1) / at) * cosine ** 2;
    sum += term;
  }
  return isOdd ? ((angle + sine * sum) * 2) / Math.PI : sine * sum;
}
