import { useEffect, useId, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Pane } from "../../state/createPane";
import { packsOf } from "../../state/packs";
import type { PaneState } from "../../state/paneState";
import type { PaneTexts } from "../../texts/english";
import { PackRow } from "./PackRow";
import { RefusedPackList } from "./RefusedPackList";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS, padding: tokens.spacingVerticalS, outline: `1px dashed ${tokens.colorNeutralStroke2}`, outlineOffset: "-1px" },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: "0", padding: "0", listStyleType: "none", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  action: { justifySelf: "start" },
});

export interface PacksSectionProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly texts: PaneTexts;
}

/** The indicator packs of the workbook: adding one by choosing or dropping its file, removing and exporting, and what is wrong with one that was refused. */
export function PacksSection({ pane, state, texts }: PacksSectionProps): React.JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const words = texts.packs;
  const packs = packsOf(state);
  const running = state.run.kind === "running";
  const { toReveal } = state;

  useEffect(() => {
    if (toReveal !== "packs") return;
    section.current?.scrollIntoView?.({ block: "start" });
    pane.settings.revealed();
  }, [toReveal, pane]);

  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !running) void file.text().then((text) => pane.packs.add({ name: file.name, text }));
  };
  return (
    <section
      ref={section} aria-labelledby={headingId} className={mergeClasses(styles.section, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 id={headingId} className={styles.heading}>{words.title}</h2>
      <p className={styles.text}>{words.hint}</p>
      {packs.length === 0 ? <p className={styles.text}>{words.none}</p> : (
        <ul className={styles.list}>
          {packs.map((pack) => (
            <PackRow key={pack.id} pack={pack} disabled={running} onSave={() => pane.packs.save(pack.id)} onRemove={() => void pane.packs.remove(pack.id)} texts={texts} />
          ))}
        </ul>
      )}
      {state.refusedPack !== null && <RefusedPackList refused={state.refusedPack} onDismiss={pane.packs.dismiss} texts={texts} />}
      <Button className={styles.action} size="small" disabled={running} onClick={() => void pane.packs.addChosen()}>{words.add}</Button>
    </section>
  );
}
