import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChecklistGroup } from "../../../domain/programme/checklistGroups";
import type { PaneTexts } from "../../texts/english";
import { ProgressLine } from "./ProgressLine";

const useStyles = makeStyles({
  title: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  gate: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a part of the list holds; of a phase, how far it is and what its gate waits for. */
export function GroupHead({ group, texts }: { readonly group: ChecklistGroup; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.plan;
  if (group.kind !== "phase") return <h2 className={styles.title}>{words.groups[group.kind](group.items.length)}</h2>;
  const { phase, progress, gate, items } = group;
  const none = gate.verdict === "no-items" ? words.noItems : items.length === 0 ? words.allAbove : null;
  return (
    <>
      <ProgressLine title={words.phase({ ...phase, title: texts.phrase(phase.title) })} progress={progress} texts={texts} />
      <p className={styles.gate}>{words.gate(gate)}</p>
      {none !== null && <p className={styles.gate}>{none}</p>}
    </>
  );
}
