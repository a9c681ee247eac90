import { useEffect, useId, useRef, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PickItem } from "../state/palette";
import type { PaneTexts } from "../texts/english";
import { rowColor } from "../theme/paneTheme";
import { hiddenText } from "../views/hiddenText";
import { matchItems, type Part } from "./matchItems";

const useStyles = makeStyles({
  // Lies over the whole pane, so that a click beside the palette closes it.
  cover: { position: "fixed", inset: "0", zIndex: 10, padding: "8px 8px 0" },
  box: {
    display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS, maxWidth: "560px", maxHeight: "min(70vh, 480px)", margin: "0 auto", padding: "6px",
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow16,
  },
  input: {
    width: "100%", boxSizing: "border-box", padding: "6px 8px", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, outlineStyle: "none",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  list: { margin: "0", padding: "0", listStyleType: "none", overflowY: "auto" },
  item: {
    display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalM, padding: "5px 8px", borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ":hover": { backgroundColor: rowColor.hover },
  },
  active: { backgroundColor: rowColor.pressed, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  hit: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  detail: { flexShrink: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  none: { margin: "0", padding: "5px 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  hidden: hiddenText,
});

export interface PaletteProps {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly PickItem[];
  /** null where nothing is picked. */
  readonly onClose: (picked: string | null) => void;
  readonly texts: PaneTexts;
}

/** A list on top of the pane, in which one is found by typing: the keyboard stays in its field, and goes back where it was at the end. */
export function Palette({ title, placeholder, items, onClose, texts }: PaletteProps): React.JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const matches = matchItems(items, typed);
  const active = Math.min(at, matches.length - 1);
  const optionId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      // What opened it may be gone; what a command took the keyboard to keeps it.
      if (before instanceof HTMLElement && (document.activeElement === null || document.activeElement === document.body)) before.focus();
    };
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active, typed]);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt((active + 1) % Math.max(1, matches.length)),
    ArrowUp: () => setAt((active + matches.length - 1) % Math.max(1, matches.length)),
    PageDown: () => setAt(Math.min(matches.length - 1, active + 8)),
    PageUp: () => setAt(Math.max(0, active - 8)),
    Enter: () => onClose(matches[active]?.item.id ?? null),
    Escape: () => onClose(null),
    // There is nowhere else to go while it is open.
    Tab: () => undefined,
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const act = keys[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.cover} onMouseDown={(event) => event.target === event.currentTarget && onClose(null)}>
      <div role="dialog" aria-modal aria-label={title} className={styles.box}>
        <input
          ref={field} type="text" role="combobox" aria-label={title} aria-expanded aria-controls={listId} aria-autocomplete="list" autoComplete="off" spellCheck={false}
          {...(active >= 0 ? { "aria-activedescendant": optionId(active) } : {})}
          className={styles.input} placeholder={placeholder} value={typed} onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
        />
        <ul ref={list} id={listId} role="listbox" aria-label={texts.frame.palette.results} className={styles.list}>
          {matches.map(({ item, parts }, index) => (
            <li
              key={item.id} id={optionId(index)} role="option" aria-selected={index === active} className={mergeClasses(styles.item, index === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()} onClick={() => onClose(item.id)}
            >
              <span>{parts.map((part, place) => <Highlighted key={place} part={part} />)}</span>
              {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
            </li>
          ))}
        </ul>
        {matches.length === 0 && <p role="status" className={styles.none}>{texts.frame.palette.none}</p>}
      </div>
    </div>
  );
}

function Highlighted({ part: { text, isHit } }: { readonly part: Part }): React.JSX.Element {
  const styles = useStyles();
  return <span className={isHit ? styles.hit : undefined}>{text}</span>;
}
