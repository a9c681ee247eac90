import { lazy, Suspense, useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { commands } from "../../../commands";
import type { ViewProps } from "../../contributions/viewContribution";
import { formatDocument, readDocument } from "../../settings/json/readDocument";
import { userSettingKeys } from "../../settings/userSettings";
import { firstCommand } from "../../state/commandPlaces";
import { hasScorecard, isOutOfDate } from "../../state/paneState";
import { hiddenText } from "../hiddenText";
import { OutOfDate } from "../OutOfDate";
import { PacksSection } from "../packs/PacksSection";
import { KeyboardList } from "./KeyboardList";
import { matchRows } from "./matchRows";
import { saveTextFile } from "./saveTextFile";
import { ScopeTabs, tabId, type Scope } from "./ScopeTabs";
import { SettingsList } from "./SettingsList";
import { SettingsMenu } from "./SettingsMenu";
import { useSettingRows } from "./useSettingRows";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  bar: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: "1", minWidth: "0" },
  space: { flexGrow: "1" },
  look: { flexShrink: "0", minWidth: "0", whiteSpace: "nowrap" },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hidden: hiddenText,
});

/** Loaded when it is asked for, with its editor. */
const JsonView = lazy(async () => ({ default: (await import(/* webpackChunkName: "settings-json" */ "./JsonView")).JsonView }));

/** How settings are shown: as a list, or as JSON that begins with what was set or with another text. */
type Look = { readonly kind: "list" } | { readonly kind: "json"; readonly draft: string | null };
const asList: Look = { kind: "list" };

/** Everything that can be set: the user's, the workbook's, and which key does what; as a list or as JSON. */
export function SettingsView({ pane, texts }: ViewProps): React.JSX.Element {
  // What is set shows at once: a field would show its old value until the rest of the pane is drawn.
  const state = useStore(pane.store);
  const styles = useStyles();
  const panelId = useId();
  const words = texts.settings;
  const { settings } = pane;
  const [scope, setScope] = useState<Scope>("user");
  const [typed, setTyped] = useState("");
  const [look, setLook] = useState(asList);
  const running = state.run.kind === "running";
  const { rows, keys, document, reset } = useSettingRows(scope, pane, state, texts);
  const foundRows = matchRows(rows, typed);
  const foundKeys = matchRows(keys, typed);
  const count = foundRows.length + foundKeys.length;

  const { toReveal } = state;
  useEffect(() => {
    if (toReveal === null) return;
    setScope(userSettingKeys.some((key) => key === toReveal) ? "user" : "workbook");
    setTyped("");
    setLook(asList);
  }, [toReveal]);

  const notify = (intent: "success" | "warning", text: string): void => pane.notify({ id: "settings", intent, text });
  const text = (): string => formatDocument(document.settings);
  const load = (loaded: string): void => {
    const { values, untouched, problems, isReadable } = readDocument(loaded, document);
    if (isReadable) notify("success", words.json.taken(document.take(values, untouched)));
    // What is wrong with it is shown in place.
    if (problems.length > 0) setLook({ kind: "json", draft: loaded });
  };
  const onReset = (): void => {
    reset();
    notify("success", words.isReset);
  };
  const copy = (): void => void pane.copyText(text()).then(() => notify("success", words.copied), () => notify("warning", words.notCopied));
  const command = firstCommand(commands, hasScorecard(state));
  return (
    <div className={styles.view}>
      <ScopeTabs
        scope={scope} panelId={panelId} texts={texts}
        onScope={(next) => {
          setScope(next);
          setTyped("");
          setLook(asList);
        }}
      />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(scope)} className={styles.view}>
        <p className={styles.text}>{words.scopeHints[scope]}</p>
        <div className={styles.bar}>
          {look.kind === "json" ? <span className={styles.space} /> : (
            <Input className={styles.search} type="search" size="small" aria-label={words.search} placeholder={words.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
          )}
          {scope !== "keys" && (
            <Button size="small" appearance="subtle" className={styles.look} onClick={() => setLook(look.kind === "json" ? asList : { kind: "json", draft: null })}>
              {look.kind === "json" ? words.asList : words.asJson}
            </Button>
          )}
          <SettingsMenu disabled={running} onCopy={copy} onSave={() => saveTextFile(words.fileName, text())} onLoad={load} onReset={onReset} texts={texts} />
        </div>
        {command !== undefined && !running && isOutOfDate(state) && <OutOfDate command={texts.frame.commands[command.id]} onRun={() => void pane.start(command)} texts={texts} />}
        {look.kind === "json" ? (
          <Suspense>
            <JsonView key={look.draft} document={document} scope={scope === "workbook" ? "workbook" : "user"} draft={look.draft} disabled={running} texts={texts} />
          </Suspense>
        ) : (
          <>
            <span role="status" className={styles.hidden}>{typed === "" ? "" : words.found(count)}</span>
            {scope === "keys" ? <KeyboardList commands={foundKeys} texts={texts} /> : (
              <SettingsList key={scope} rows={foundRows} isSearch={typed.trim() !== ""} toReveal={toReveal} onRevealed={settings.revealed} disabled={running} texts={texts} />
            )}
            {scope === "workbook" && typed.trim() === "" && <PacksSection pane={pane} state={state} texts={texts} />}
            {count === 0 && <p className={styles.text}>{words.none}</p>}
          </>
        )}
      </div>
    </div>
  );
}
