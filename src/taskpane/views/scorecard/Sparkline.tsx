import { makeStyles } from "@fluentui/react-components";
import { sparklinePath, type Frame } from "./sparklinePath";

const useStyles = makeStyles({
  // The ends' thickness would be cut off at the edges.
  drawing: { display: "block", overflow: "visible", width: "100%" },
  path: { fill: "none", stroke: "currentColor", strokeWidth: "1.5px", strokeLinejoin: "round", strokeLinecap: "round" },
  end: { fill: "currentColor" },
});

export interface SparklineProps {
  /** Oldest first; null is unknown and leaves a gap. */
  readonly points: readonly (number | null)[];
  /** The same in words. */
  readonly label: string;
}

const frame: Frame = { width: 64, height: 18, margin: 2 };

/** Where an indicator goes, small: a line over its periods with a dot at the last value that is known. */
export function Sparkline({ points, label }: SparklineProps): React.JSX.Element {
  const styles = useStyles();
  const { path, end } = sparklinePath(points, frame);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <title>{label}</title>
      <path className={styles.path} d={path} />
      {end !== null && <circle className={styles.end} cx={end.x} cy={end.y} r="2" />}
    </svg>
  );
}
