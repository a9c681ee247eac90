import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { Checklist } from "../../../domain/programme/checklist";
import { planProgress } from "../../../domain/programme/phaseGate";
import type { Pane } from "../../state/createPane";
import type { PlanState } from "../../state/planState";
import type { PaneTexts } from "../../texts/english";
import { DayField } from "./DayField";
import { ProgressLine } from "./ProgressLine";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

export interface PlanHeadProps {
  readonly pane: Pane;
  readonly plan: PlanState;
  readonly checklist: Checklist;
  readonly texts: PaneTexts;
}

/** How far the whole plan is, when it starts, and the ways to its sheet and back from the last change. */
export function PlanHead({ pane, plan, checklist, texts }: PlanHeadProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.plan;
  const last = plan.undo.at(-1);
  return (
    <div className={styles.head}>
      <ProgressLine title={words.overall} progress={planProgress(checklist.items)} texts={texts} />
      <div className={styles.line}>
        <DayField label={words.starts} day={checklist.start} hint={checklist.start === null ? words.noStart : null} isRequired onSet={(day) => day !== null && void pane.plan.setStart(day)} />
        <div className={styles.buttons}>
          <Button
            size="small" icon={<ArrowUndoRegular />} disabledFocusable={last === undefined} title={last === undefined ? words.undo : words.undoOf(last.title)}
            onClick={() => void pane.plan.undo()}
          >
            {words.undo}
          </Button>
          <Button size="small" icon={<TableRegular />} onClick={() => void pane.plan.openSheet()}>{words.openSheet}</Button>
        </div>
      </div>
    </div>
  );
}
