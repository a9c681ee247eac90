import { useId } from "react";
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Checklist, ChecklistItem } from "../../../domain/programme/checklist";
import type { Pane } from "../../state/createPane";
import type { PlanState } from "../../state/planState";
import type { PaneTexts } from "../../texts/english";
import { rowColor } from "../../theme/paneTheme";
import { focusOutline } from "../focusOutline";
import { ChevronIcon } from "../icons";
import { ItemDetails } from "./ItemDetails";
import { ItemNotes } from "./ItemNotes";
import { rowMark } from "./moveInList";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", alignItems: "start" },
  // The box itself lines up with the headings.
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  open: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) 16px", columnGap: tokens.spacingHorizontalS, alignItems: "center", width: "100%", border: "none", textAlign: "left", cursor: "pointer",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`, backgroundColor: "transparent", color: tokens.colorNeutralForeground1,
    fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ":hover": { backgroundColor: rowColor.hover },
    ":active": { backgroundColor: rowColor.pressed },
  },
  focus: focusOutline,
  over: { color: tokens.colorNeutralForeground2 },
  dropped: { textDecorationLine: "line-through" },
  chevron: { color: tokens.colorNeutralForeground2 },
});

export interface ItemRowProps {
  readonly pane: Pane;
  readonly item: ChecklistItem;
  readonly plan: PlanState;
  readonly checklist: Checklist;
  /** Id of the list of owners. */
  readonly ownersId: string;
  readonly showsPhase: boolean;
  /** Whether the Tab key stops here. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onFocus: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onTick: (id: string) => void;
  readonly texts: PaneTexts;
}

/** An item with its box to tick; opened, with everything that can be set of it. */
export function ItemRow({ pane, item, plan, checklist, ownersId, showsPhase, isActive, isOpen, onFocus, onToggle, onTick, texts }: ItemRowProps): React.JSX.Element {
  const styles = useStyles();
  const boxId = useId();
  const detailsId = useId();
  const { id, title, status, fixed } = item;
  const tabIndex = isActive ? 0 : -1;
  const openOrClose = (event: React.KeyboardEvent): void => {
    const wants = event.key === "ArrowRight" || (event.key === "Enter" && !isOpen) ? true : event.key === "ArrowLeft" || event.key === "Escape" ? false : null;
    if (wants === null || wants === isOpen) return;
    event.preventDefault();
    onToggle(id);
  };
  return (
    <li className={styles.item} onFocus={() => onFocus(id)}>
      <div className={styles.row} data-plan-row onKeyDown={openOrClose}>
        <Checkbox
          {...{ [rowMark]: id }} id={boxId} className={styles.box} tabIndex={tabIndex} aria-label={texts.plan.tick(title)} checked={status === "done"} disabled={fixed.includes("status")} onChange={() => onTick(id)}
        />
        <button type="button" tabIndex={tabIndex} className={mergeClasses(styles.open, styles.focus)} aria-expanded={isOpen} aria-controls={detailsId} onClick={() => onToggle(id)}>
          <span>
            <span className={mergeClasses(status === "done" && styles.over, status === "dropped" && styles.over, status === "dropped" && styles.dropped)}>{title}</span>
            <ItemNotes item={item} plan={plan} planStart={checklist.start} showsPhase={showsPhase} texts={texts} />
          </span>
          <span className={styles.chevron}><ChevronIcon open={isOpen} /></span>
        </button>
      </div>
      {isOpen && (
        <div
          id={detailsId} role="group" aria-label={texts.plan.details(title)}
          onKeyDown={({ key }) => {
            if (key !== "Escape") return;
            onToggle(id);
            document.getElementById(boxId)?.focus();
          }}
        >
          <ItemDetails pane={pane} item={item} ownersId={ownersId} texts={texts} />
        </div>
      )}
    </li>
  );
}
