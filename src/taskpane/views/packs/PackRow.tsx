import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PackSummary } from "../../../domain/packs/packSummary";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto auto", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  title: { margin: "0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

export interface PackRowProps {
  readonly pack: PackSummary;
  readonly disabled: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly texts: PaneTexts;
}

/** One pack: what it is called, what it holds, and what can be done with it. */
export function PackRow({ pack, disabled, onSave, onRemove, texts: { packs: words } }: PackRowProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.title}>{pack.title}</p>
        <p className={styles.text}>{pack.indicators.join(" · ")}</p>
      </div>
      <Button size="small" appearance="subtle" aria-label={words.save(pack.title)} onClick={onSave}>{words.saveShort}</Button>
      <Button size="small" appearance="subtle" aria-label={words.remove(pack.title)} disabled={disabled} onClick={onRemove}>{words.removeShort}</Button>
    </li>
  );
}
