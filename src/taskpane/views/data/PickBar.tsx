import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnTitle } from "../../../domain/table/columnTitle";
import { datasetOf } from "../../../domain/table/datasets";
import type { Picking } from "../../state/inputState";
import { useKey } from "../../state/useKey";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  // It stays in sight wherever the view was scrolled to.
  bar: {
    position: "sticky", top: "0", zIndex: 1, display: "grid", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PickBarProps {
  readonly picking: Picking;
  readonly onUse: () => void;
  readonly onCancel: () => void;
  readonly texts: PaneTexts;
}

/** Says what is to be selected in the sheet, and takes what is. Esc ends it. */
export function PickBar({ picking: { goal: { dataset, column }, problem }, onUse, onCancel, texts }: PickBarProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.input;
  const use = useRef<HTMLButtonElement>(null);
  useEffect(() => use.current?.focus(), []);
  useKey("Escape", true, onCancel);
  const title = texts.phrase(datasetOf(dataset).title);
  return (
    <section className={styles.bar} aria-label={words.picking}>
      <p className={styles.text}>{column === null ? words.selectTable(title) : words.selectColumn(texts.phrase(columnTitle(column)), title)}</p>
      {problem !== null && <p className={styles.text} role="alert">{problem}</p>}
      <div className={styles.buttons}>
        <Button ref={use} appearance="primary" size="small" onClick={onUse}>{words.use}</Button>
        <Button size="small" onClick={onCancel}>{words.cancelPick}</Button>
      </div>
    </section>
  );
}
