import { makeStyles } from "@fluentui/react-components";
import type { PaneTexts } from "../../texts/english";
import type { KeyedCommand } from "./keyedCommands";
import { KeyRow } from "./KeyRow";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: "0", padding: "0" } });

/** Every command with its keys. */
export function KeyboardList({ commands, texts }: { readonly commands: readonly KeyedCommand[]; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  return <ul className={styles.list}>{commands.map((command) => <KeyRow key={command.key} command={command} texts={texts} />)}</ul>;
}
