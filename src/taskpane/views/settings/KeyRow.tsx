import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { isTyped, keyLabel, keystrokeOf } from "../../keys/keystroke";
import type { PaneTexts } from "../../texts/english";
import type { KeyedCommand } from "./keyedCommands";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, auto)", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  mark: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  keys: { display: "flex", alignItems: "center" },
  key: { minWidth: "0", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  small: { minWidth: "24px", width: "24px", padding: "0" },
  none: { color: tokens.colorNeutralForeground2 },
  note: { gridColumn: "1 / -1", margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A command and its key, which is changed by pressing another. */
export function KeyRow({ command, texts }: { readonly command: KeyedCommand; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.settings.keys;
  const [listens, setListens] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const { key: id, title, keys, isSet, conflicts, inExcel, onBind } = command;
  const stop = (): void => {
    setListens(false);
    setIsRefused(false);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!listens || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return stop();
    const pressed = keystrokeOf(event.nativeEvent);
    if (pressed === null) return;
    if (isTyped(pressed)) return setIsRefused(true);
    stop();
    onBind(pressed);
  };
  const shown = keys.map((key) => keyLabel(key, texts.frame.keyNames)).join(", ") || words.none;
  return (
    <li className={styles.row}>
      <span className={styles.title}>{title}{isSet && <span className={styles.mark}>{texts.settings.modified}</span>}</span>
      <span className={styles.keys}>
        <Button
          id={`key-${id}`} size="small" appearance={listens ? "outline" : "subtle"} className={mergeClasses(styles.key, keys.length === 0 && styles.none)} aria-label={listens ? words.listening(title) : `${words.change(title)}: ${shown}`} aria-pressed={listens}
          onClick={() => setListens(true)} onBlur={stop} onKeyDown={onKeyDown}
        >
          {listens ? words.press : shown}
        </Button>
        {!listens && (keys.length === 0 ? <span className={styles.small} /> : (
          <Button size="small" appearance="subtle" className={styles.small} icon={<DismissRegular />} aria-label={words.remove(title)} title={words.remove(title)} onClick={() => onBind(null)} />
        ))}
        {isSet && !listens && (
          <Button
            size="small" appearance="subtle" className={styles.small} icon={<ArrowResetRegular />} aria-label={texts.settings.reset(title)} title={texts.settings.reset(title)}
            onClick={() => {
              onBind(undefined);
              document.getElementById(`key-${id}`)?.focus();
            }}
          />
        )}
      </span>
      {listens && !isRefused && <p className={styles.note}>{words.leave}</p>}
      {isRefused && <p role="alert" className={styles.note}>{words.typed}</p>}
      {inExcel !== null && <p role="note" className={styles.note}>{words.inExcel[inExcel]}</p>}
      {conflicts.length > 0 && <p role="note" className={styles.note}>{words.conflict(conflicts)}</p>}
    </li>
  );
}
