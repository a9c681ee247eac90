import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { frameCommands, paletteCommandId } from "../contributions/frameCommands";
import { keyLabel } from "../keys/keystroke";
import { keysOf, type Bindings } from "../keys/keymap";
import type { PaneTexts } from "../texts/english";
import { focusOutline } from "../views/focusOutline";

const useStyles = makeStyles({
  header: {
    gridArea: "header", display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { ...focusOutline, margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  commands: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, minWidth: "0" },
});

export interface ViewHeaderProps {
  readonly id: string;
  readonly title: string;
  readonly bindings: Bindings;
  readonly onCommands: () => void;
  readonly texts: PaneTexts;
}

/** The open view's title, and the way to every command. */
export function ViewHeader({ id, title, bindings, onCommands, texts }: ViewHeaderProps): React.JSX.Element {
  const styles = useStyles();
  const [key] = frameCommands.filter((command) => command.id === paletteCommandId).flatMap((command) => keysOf(command, bindings));
  const words = texts.frame;
  return (
    <header className={styles.header}>
      <h1 id={id} tabIndex={-1} className={styles.title}>{title}</h1>
      <Button appearance="subtle" size="small" className={styles.commands} onClick={onCommands}>
        {key === undefined ? words.openPalette : words.paletteHint(keyLabel(key, words.keyNames))}
      </Button>
    </header>
  );
}
