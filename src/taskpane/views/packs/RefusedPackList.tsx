import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefusedPack } from "../../state/packs";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground1 },
  title: { margin: "0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  action: { justifySelf: "start" },
});

export interface RefusedPackListProps {
  readonly refused: RefusedPack;
  readonly onDismiss: () => void;
  readonly texts: PaneTexts;
}

/** Everything that is wrong with a pack that was not added, each with its line in the file. */
export function RefusedPackList({ refused: { file, findings }, onDismiss, texts: { packs: words } }: RefusedPackListProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.title}>{words.refused(file, findings.length)}</p>
      <ul className={styles.list}>
        {findings.map(({ message, code }, index) => <li key={`${code} ${index}`}>{message}</li>)}
      </ul>
      <Button className={styles.action} size="small" appearance="subtle" onClick={onDismiss}>{words.dismiss}</Button>
    </div>
  );
}
