import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../../texts/english";
import { rowColor } from "../../theme/paneTheme";
import { focusOutline } from "../focusOutline";
import { ChevronIcon } from "../icons";
import { SettingItem } from "./SettingItem";
import { controlId } from "./controlId";
import type { SettingRow } from "./settingRow";

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: "0", fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalS, width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`, border: "none", backgroundColor: "transparent", color: tokens.colorNeutralForeground1,
    fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: rowColor.hover },
    ":active": { backgroundColor: rowColor.pressed },
  },
  focus: focusOutline,
  arrow: { color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: "0", padding: `0 0 ${tokens.spacingVerticalS} 16px` },
});

export interface SettingGroupProps {
  readonly title: string;
  readonly rows: readonly SettingRow[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly disabled: boolean;
  readonly texts: PaneTexts;
}

/** Settings under one heading, which says how many of them were set. */
export function SettingGroup({ title, rows, open, onToggle, disabled, texts }: SettingGroupProps): React.JSX.Element {
  const styles = useStyles();
  const bodyId = useId();
  const set = rows.filter(({ isSet }) => isSet).length;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <button type="button" className={mergeClasses(styles.button, styles.focus)} aria-expanded={open} aria-controls={open ? bodyId : undefined} onClick={onToggle}>
          <span className={styles.arrow}><ChevronIcon open={open} /></span>
          <span className={styles.title}>{title}</span>
          {set > 0 && <span className={styles.count}>{texts.settings.countModified(set)}</span>}
        </button>
      </h2>
      {open && (
        <ul id={bodyId} className={styles.list}>
          {rows.map((row) => <SettingItem key={row.key} id={controlId(row.key)} row={row} disabled={disabled} texts={texts} />)}
        </ul>
      )}
    </section>
  );
}
