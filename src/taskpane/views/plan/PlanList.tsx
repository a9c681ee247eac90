import { useId, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Checklist } from "../../../domain/programme/checklist";
import { checklistGroups } from "../../../domain/programme/checklistGroups";
import type { Pane } from "../../state/createPane";
import type { PlanState } from "../../state/planState";
import { useFocusAfter } from "../../state/useFocusAfter";
import type { PaneTexts } from "../../texts/english";
import { hiddenText } from "../hiddenText";
import { GroupHead } from "./GroupHead";
import { ItemRow } from "./ItemRow";
import { moveInList, neighbours } from "./moveInList";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  items: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: "0", listStyleType: "none" },
  help: hiddenText,
});

export interface PlanListProps {
  readonly pane: Pane;
  readonly plan: PlanState;
  readonly checklist: Checklist;
  readonly texts: PaneTexts;
}

/** The items, what is urgent first, then phase by phase: one stop of the Tab key, in which the arrow keys move. */
export function PlanList({ pane, plan, checklist, texts }: PlanListProps): React.JSX.Element {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const ownersId = useId();
  const focusAfter = useFocusAfter();
  const [openId, setOpenId] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const groups = checklistGroups(checklist, plan.today);
  const shown = groups.flatMap(({ items }) => items);
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const owners = [...new Set(checklist.items.flatMap(({ owner }) => owner ?? []))].sort((a, b) => a.localeCompare(b));

  const toggle = (id: string): void => {
    setOpenId(openId === id ? null : id);
    pane.plan.see(id);
  };
  const tick = (id: string): void => {
    // What is ticked may go to another group; the keyboard stays where it was.
    focusAfter(...neighbours(list.current, id));
    void pane.plan.tick(id);
  };
  return (
    <div ref={list} role="group" aria-label={texts.plan.list} aria-describedby={helpId} className={styles.list} onKeyDown={moveInList}>
      <span id={helpId} className={styles.help}>{texts.plan.help}</span>
      <datalist id={ownersId}>{owners.map((owner) => <option key={owner} value={owner} />)}</datalist>
      {groups.map((group) => (
        <section key={group.kind === "phase" ? group.phase.number : group.kind}>
          <GroupHead group={group} texts={texts} />
          {group.items.length > 0 && (
            <ul className={styles.items}>
              {group.items.map((item) => (
                <ItemRow
                  key={item.id} pane={pane} item={item} plan={plan} checklist={checklist} ownersId={ownersId} showsPhase={group.kind !== "phase"}
                  isActive={item === active} isOpen={item.id === openId} onFocus={setActiveId} onToggle={toggle} onTick={tick} texts={texts}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
