/** What a value axis spans and where its labels and gridlines are. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

export interface ValueExtent {
  readonly low: number;
  readonly high: number;
}

/** Limits that the chart's author has set; null leaves them to Excel. */
export interface AxisLimits {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Excel draws no more steps than these, however tall the chart is. */
const mostSteps = 10;

/**
 * The scale that Excel picks. The axis ends at the first major unit beyond the data and a twentieth of their range; it begins at 0
 * unless all values lie within a sixth of the greatest, and then a twentieth of the range below the least. The major unit is the
 * least of 1, 2 or 5 times a power of ten with no more steps than `steps`, which is as many labels as the axis has room for.
 * Rules: Microsoft's "How Chart Axis Limits Are Determined", with the correction that Jon Peltier found.
 */
export function axisScale(found: ValueExtent | null, limits: AxisLimits, steps: number): AxisScale {
  // A single value is seen against 0.
  const extent = found && found.low === found.high ? { low: Math.min(0, found.low), high: Math.max(0, found.high) } : found;
  const isFlat = extent === null || (extent.low === 0 && extent.high === 0);
  // Without data Excel shows 0 to 1.
  const { minimum, maximum } = isFlat ? { minimum: limits.minimum ?? 0, maximum: limits.maximum ?? Math.max(1, (limits.minimum ?? 0) + 1) } : limits;
  const low = minimum ?? Math.min(extent?.low ?? 0, maximum ?? Infinity);
  const high = maximum ?? Math.max(extent?.high ?? 0, minimum ?? -Infinity);
  const most = Math.max(1, Math.min(mostSteps, Math.floor(steps)));
  for (const unit of majorUnits(Math.abs(high - low) || Math.abs(high) || 1)) {
    const first = minimum ?? lowEnd(low, high, unit);
    const last = maximum ?? 0 - lowEnd(-high, -low, unit);
    const end = last > first ? last : first + unit;
    if ((end - first) / unit <= most + 1e-9) return { minimum: first, maximum: end, ticks: ticksBetween(first, end, unit) };
  }
  return { minimum: low, maximum: high, ticks: [low, high] };
}

/** The automatic minimum; the maximum is its mirror image. */
function lowEnd(low: number, high: number, unit: number): number {
  if (low >= 0 && low < (high * 5) / 6) return 0;
  return clean(Math.floor((low - (high - low) / 20) / unit + 1e-9) * unit);
}

/** 1, 2 and 5 times each power of ten, from far too fine to far too coarse for a range. */
function* majorUnits(range: number): Generator<number> {
  const power = Math.floor(Math.log10(range)) - 2;
  for (let exponent = power; exponent < power + 6; exponent++) {
    for (const digit of [1, 2, 5]) yield clean(digit * 10 ** exponent);
  }
}

function ticksBetween(first: number, last: number, unit: number): number[] {
  return Array.from({ length: Math.floor((last - first) / unit + 1e-9) + 1 }, (_, index) => clean(first + index * unit));
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
