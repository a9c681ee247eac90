import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChecklistItem } from "../../../domain/programme/checklist";
import { itemTiming } from "../../../domain/programme/itemTiming";
import { phaseMark } from "../../../domain/programme/phaseMark";
import type { PlanState } from "../../state/planState";
import type { PaneTexts } from "../../texts/english";
import { verdictColor } from "../../theme/paneTheme";

const useStyles = makeStyles({
  notes: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { overflowWrap: "anywhere" },
  bad: { color: verdictColor.offTarget, fontWeight: tokens.fontWeightSemibold },
  watch: { color: verdictColor.watch },
  news: { color: tokens.colorBrandForeground1, fontStyle: "italic" },
});

export interface ItemNotesProps {
  readonly item: ChecklistItem;
  readonly plan: PlanState;
  readonly planStart: number | null;
  readonly showsPhase: boolean;
  readonly texts: PaneTexts;
}

/** The line under an item's title: who, when, and what is wrong with it, in words. */
export function ItemNotes({ item, plan: { today, theirs }, planStart, showsPhase, texts }: ItemNotesProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.plan;
  const { status, owner, due, doneOn, phase } = item;
  const timing = itemTiming(item, today);
  const mark = phaseMark(item, planStart, today);
  const when = status === "done" ? doneOn !== null && words.doneOn(doneOn) : due !== null && words.due(due);
  const isOrdinary = status === "not started" || status === "done";
  return (
    <span className={styles.notes}>
      {showsPhase && phase !== null && <span>{words.inPhase(phase)}</span>}
      <span className={styles.note}>{owner ?? words.noOwner}</span>
      {when !== false && <span>{when}</span>}
      {!isOrdinary && <span className={mergeClasses(status === "blocked" && styles.bad)}>{words.statuses[status]}</span>}
      {timing !== null && <span className={timing.kind === "overdue" ? styles.bad : styles.watch}>{words.timing(timing)}</span>}
      {mark !== null && <span className={styles.watch}>{words.marks[mark]}</span>}
      {theirs.has(item.id) && <span className={styles.news}>{words.byColleague}</span>}
    </span>
  );
}
