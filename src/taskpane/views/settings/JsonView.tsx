import { useEffect, useId, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { createJsonEditor, type JsonEditor } from "../../settings/json/createJsonEditor";
import { problemText } from "../../settings/json/problemText";
import { formatDocument, lineAt, readDocument } from "../../settings/json/readDocument";
import type { SettingsDocument } from "../../settings/json/settingsDocument";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problems: { margin: "0", paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface JsonViewProps {
  readonly document: SettingsDocument;
  readonly scope: "user" | "workbook";
  /** A text to begin with instead of what was set. */
  readonly draft: string | null;
  readonly disabled: boolean;
  readonly texts: PaneTexts;
}

/** The settings of one scope as JSON: checked while it is written, taken when that is asked for, and each setting on its own. */
export function JsonView({ document: settings, scope, draft, disabled, texts }: JsonViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.settings.json;
  const hintId = useId();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<JsonEditor>(null);
  const written = formatDocument(settings.settings);
  const [text, setText] = useState(draft ?? written);
  const [taken, setTaken] = useState<string | null>(null);
  const { problems, isReadable, values, untouched } = readDocument(text, settings);
  const messageOf = ({ problem }: (typeof problems)[number]): string => problemText(problem, scope, texts);

  const take = (): void => {
    if (!isReadable || disabled) return;
    setTaken(words.taken(settings.take(values, untouched)));
  };
  // What the editor calls back is what the pane is now.
  const now = useRef({ take, settings });
  now.current = { take, settings };

  useEffect(() => {
    if (place.current === null) return;
    const made = createJsonEditor(place.current, {
      text, label: words.label, settings: settings.settings,
      check: (checked) => readDocument(checked, now.current.settings).problems.map((found) => ({ offset: found.offset, message: messageOf(found) })),
      onChange: (next) => {
        setText(next);
        setTaken(null);
      },
      onSubmit: () => now.current.take(),
    });
    editor.current = made;
    made.focus();
    return made.dispose;
    // The editor holds its own text; which keys there are does not change while it is open.
  }, []);

  return (
    <div className={styles.view}>
      <p id={hintId} className={styles.text}>{words.hint}</p>
      <div ref={place} />
      <div aria-live="polite">
        {taken !== null && <p className={styles.text}>{taken}</p>}
        {problems.length > 0 && (
          <>
            <p className={styles.text}>{words.notTaken(problems.length)}</p>
            <ul className={styles.problems}>
              {problems.map((found) => <li key={found.offset}>{words.line(lineAt(text, found.offset), messageOf(found))}</li>)}
            </ul>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={!isReadable || disabled} aria-describedby={hintId} onClick={take}>{words.apply}</Button>
        <Button size="small" onClick={() => editor.current?.setText(written)}>{words.revert}</Button>
      </div>
    </div>
  );
}
