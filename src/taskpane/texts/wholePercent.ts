/** A share as percent; only what is beyond doubt is 100 %. */
export function wholePercent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
}
