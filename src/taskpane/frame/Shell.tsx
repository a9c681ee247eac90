import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneThemes, type ThemeName } from "../theme/paneTheme";

const useStyles = makeStyles({
  shell: {
    height: "100dvh", overflow: "hidden", display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)", gridTemplateRows: "auto minmax(0, 1fr) auto auto",
    gridTemplateAreas: '"bar header" "bar main" "bar notes" "status status"',
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
  },
  // What the browser draws itself: scroll bars and open lists.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export interface ShellProps {
  readonly theme: ThemeName;
  readonly children: React.ReactNode;
}

/** The page in its theme: an activity bar at the left, beside it a header, the part that scrolls and what is notified, and a status bar below. */
export function Shell({ theme, children }: ShellProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <FluentProvider theme={paneThemes[theme]}>
      <div className={mergeClasses(styles.shell, theme === "light" ? styles.light : styles.dark)}>{children}</div>
    </FluentProvider>
  );
}
