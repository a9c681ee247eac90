import { lazy, Suspense, useEffect, useState } from "react";
import { Button, Input, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { commands } from "../../../commands";
import { workbookSettings } from "../../../domain/settings/workbookSettings";
import { useCommands } from "../../contributions/commandsContext";
import type { ViewProps } from "../../contributions/viewContribution";
import { formatDocument, readDocument } from "../../settings/json/readDocument";
import { userSettingKeys } from "../../settings/userSettings";
import { firstCommand } from "../../state/commandPlaces";
import { hasScorecard, isOutOfDate, pickedChoices } from "../../state/paneState";
import { useSetting } from "../../state/settings";
import { OutOfDate } from "../OutOfDate";
import { hiddenText } from "../hiddenText";
import { keyedCommands } from "./keyedCommands";
import { KeyboardList } from "./KeyboardList";
import { matchRows } from "./matchRows";
import { SettingsList } from "./SettingsList";
import { SettingsMenu } from "./SettingsMenu";
import { saveTextFile } from "./saveTextFile";
import { settableIndicators } from "./settableIndicators";
import { userDocument } from "./userDocument";
import { userRows } from "./userRows";
import { workbookDocument } from "./workbookDocument";
import { workbookRows } from "./workbookRows";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  bar: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: "1", minWidth: "0" },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: "wrap" },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hidden: hiddenText,
});

/** Loaded when it is asked for, with its editor. */
const JsonView = lazy(async () => ({ default: (await import(/* webpackChunkName: "settings-json" */ "./JsonView")).JsonView }));

type Scope = "user" | "workbook" | "keys";
const scopes: readonly Scope[] = ["user", "workbook", "keys"];

/** Everything that can be set: the user's, the workbook's, and which key does what; as a list or as JSON. */
export function SettingsView({ pane, state, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.settings;
  const { settings } = pane;
  const [scope, setScope] = useState<Scope>("user");
  const [typed, setTyped] = useState("");
  /** The text to begin with: null for what was set; undefined where settings are not shown as JSON. */
  const [draft, setDraft] = useState<string | null | undefined>(undefined);
  const running = state.run.kind === "running";
  const allCommands = useCommands();
  const bindings = useSetting(pane, "keys.bindings");

  const indicators = settableIndicators(state);
  const rows = scope === "user" ? userRows(state.settings, settings, texts)
    : scope === "workbook" ? workbookRows(indicators, pickedChoices(state), settings, texts) : [];
  const keyed = scope === "keys" ? keyedCommands(allCommands, bindings, (next) => settings.set("keys.bindings", next), texts) : [];
  const found = matchRows(rows, typed);
  const foundKeys = matchRows(keyed.map((command) => ({ ...command, key: command.id, group: "", description: command.keys.join(" ") })), typed);
  const document = scope === "workbook" ? workbookDocument(rows) : userDocument(state.settings, settings, workbookSettings(indicators).map(({ key }) => key), texts);

  const { toReveal } = state;
  useEffect(() => {
    if (toReveal === null) return;
    setScope(userSettingKeys.some((key) => key === toReveal) ? "user" : "workbook");
    setTyped("");
    setDraft(undefined);
  }, [toReveal]);

  const notify = (intent: "success" | "warning", text: string): void => pane.notify({ id: "settings", intent, text });
  const load = (text: string): void => {
    const { values, untouched, problems, isReadable } = readDocument(text, document);
    if (isReadable) notify("success", words.json.taken(document.take(values, untouched)));
    // What is wrong with it is shown in place.
    if (problems.length > 0) setDraft(text);
  };
  const reset = (): void => {
    if (scope === "keys") settings.reset("keys.bindings");
    else document.take({}, new Set());
    notify("success", words.isReset);
  };
  const copy = (): void => void pane.copyText(formatDocument(document.settings)).then(() => notify("success", words.copied), () => notify("warning", words.notCopied));
  const command = firstCommand(commands, hasScorecard(state));
  return (
    <div className={styles.view}>
      <TabList className={styles.tabs} size="small" aria-label={words.scope} selectedValue={scope} onTabSelect={(_, { value }) => {
        setScope(scopes.find((one) => one === value) ?? scope);
        setDraft(undefined);
      }}>
        {scopes.map((one) => <Tab key={one} value={one}>{words.scopes[one]}</Tab>)}
      </TabList>
      <p className={styles.text}>{words.scopeHints[scope]}</p>
      <div className={styles.bar}>
        {draft === undefined && (
          <Input className={styles.search} type="search" size="small" aria-label={words.search} placeholder={words.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
        )}
        {scope !== "keys" && (
          <Button size="small" appearance="subtle" onClick={() => setDraft(draft === undefined ? null : undefined)}>{draft === undefined ? words.asJson : words.asList}</Button>
        )}
        <SettingsMenu disabled={running} onCopy={copy} onSave={() => saveTextFile(words.fileName, formatDocument(document.settings))} onLoad={load} onReset={reset} texts={texts} />
      </div>
      {command !== undefined && !running && isOutOfDate(state) && <OutOfDate command={command.title} onRun={() => void pane.start(command)} texts={texts} />}
      {draft !== undefined && (
        <Suspense><JsonView key={`${scope} ${draft}`} document={document} scope={scope === "workbook" ? "workbook" : "user"} draft={draft} disabled={running} texts={texts} /></Suspense>
      )}
      {draft === undefined && (
        <>
          <span role="status" className={styles.hidden}>{typed === "" ? "" : words.found(found.length + foundKeys.length)}</span>
          {scope === "keys" ? <KeyboardList commands={foundKeys} texts={texts} />
            : <SettingsList key={scope} rows={found} isSearch={typed.trim() !== ""} toReveal={toReveal} onRevealed={settings.revealed} disabled={running} texts={texts} />}
          {found.length + foundKeys.length === 0 && <p className={styles.text}>{words.none}</p>}
        </>
      )}
    </div>
  );
}
