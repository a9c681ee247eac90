import { makeStyles } from "@fluentui/react-components";
import { useStore } from "zustand";
import { countRows } from "../../live/rowSpans";
import type { ChangedPlace } from "../../live/changedPlaces";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";
import { noteLook } from "../noteLook";

const useStyles = makeStyles({ notice: noteLook });

/** Of more places than these only the number is said. */
const mostNamed = 3;

export interface ChangedSinceProps {
  readonly pane: Pane;
  /** When the shown scorecard was made. */
  readonly at: Date;
  readonly texts: PaneTexts;
}

/** Says which tables were changed since the shown scorecard was made, and what of it a colleague did. */
export function ChangedSince({ pane, at, texts }: ChangedSinceProps): React.JSX.Element | null {
  const styles = useStyles();
  const places = useStore(pane.live.store);
  if (places.length === 0) return null;
  const words = texts.live;
  const named = places.slice(0, mostNamed).map((place) => words.changed(place.name, words.rows(countRows(place.rows)), colleaguesPart(place)));
  const rest = places.length - named.length;
  return (
    <p role="note" aria-label={words.region} className={styles.notice}>
      {[...named, ...(rest > 0 ? [words.more(rest)] : [])].join(" · ")} {words.since(texts.formats.time(at))}
    </p>
  );
}

function colleaguesPart({ byYou, byColleague }: ChangedPlace): "no" | "also" | "only" {
  return !byColleague ? "no" : byYou ? "also" : "only";
}
