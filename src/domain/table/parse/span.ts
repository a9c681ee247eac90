/** The stretch from the first to the last of some days. */
export class Span {
  private first = Infinity;
  private last = -Infinity;

  add(day: number): void {
    if (day < this.first) this.first = day;
    if (day > this.last) this.last = day;
  }

  /** Days; 0 before there is any. */
  get width(): number {
    return Math.max(0, this.last - this.first);
  }
}
