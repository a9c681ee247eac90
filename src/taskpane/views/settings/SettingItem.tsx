import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { PaneTexts } from "../../texts/english";
import { SettingControl } from "./SettingControl";
import type { SettingRow } from "./settingRow";

const useStyles = makeStyles({
  item: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, borderLeft: "3px solid transparent",
  },
  // Beside the word, a mark that is seen while scrolling.
  set: { borderLeftColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderLeftColor: "Highlight" } },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  mark: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  text: { gridColumn: "1 / -1", margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  control: { gridColumn: "1 / -1", minWidth: "0", margin: "0", padding: "0", border: "none" },
  key: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  reset: { minHeight: "20px", height: "20px", minWidth: "20px", padding: "0" },
});

export interface SettingItemProps {
  /** Of its control. */
  readonly id: string;
  readonly row: SettingRow;
  readonly disabled: boolean;
  readonly texts: PaneTexts;
}

/** A setting: what it does, what it is set to, whether that was set, and the way back to its default. */
export function SettingItem({ id, row, disabled, texts }: SettingItemProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.settings;
  const { key, title, description, isSet, onSet } = row;
  return (
    <li className={mergeClasses(styles.item, isSet && styles.set)}>
      <span className={styles.title}>{title}{isSet && <span className={styles.mark}>{words.modified}</span>}</span>
      {isSet
        ? (
          <Button
            appearance="subtle" size="small" icon={<ArrowResetRegular />} className={styles.reset} disabledFocusable={disabled} aria-label={words.reset(title)} title={words.reset(title)}
            onClick={() => {
              onSet(null);
              document.getElementById(id)?.focus();
            }}
          />
        ) : <span />}
      {description !== "" && <p className={styles.text}>{description}</p>}
      <fieldset disabled={disabled} className={styles.control}><SettingControl id={id} row={row} texts={texts} /></fieldset>
      <code className={styles.key}>{key}</code>
    </li>
  );
}
