import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching } from "@codemirror/language";
import { linter, lintGutter, type Diagnostic } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { completeSettings } from "./completeSettings";
import { highlightKeys } from "./highlightKeys";
import { jsonEditorTheme } from "./jsonEditorTheme";
import type { DocumentSetting } from "./settingsDocument";

/** What an editor is made with. */
export interface JsonEditorOptions {
  readonly text: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly settings: readonly DocumentSetting[];
  /** What is wrong with a text: each sentence with the offset where it stands. */
  readonly check: (text: string) => readonly { readonly offset: number; readonly message: string }[];
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter, Cmd+Enter on a Mac. */
  readonly onSubmit: () => void;
}

/** An editor of settings in an element. */
export interface JsonEditor {
  readonly setText: (text: string) => void;
  readonly focus: () => void;
  readonly dispose: () => void;
}

/**
 * Makes an editor in a shadow root of the element: there its rules are adopted as a sheet, which the page's content security policy
 * lets through, and not written into an element, which it does not.
 */
export function createJsonEditor(element: HTMLElement, { text, label, settings, check, onChange, onSubmit }: JsonEditorOptions): JsonEditor {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const view = new EditorView({
    root, parent: root as unknown as Element,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), history(), bracketMatching(), closeBrackets(), json(), highlightKeys, EditorView.lineWrapping, jsonEditorTheme,
        autocompletion({ override: [completeSettings(settings)], icons: false }),
        linter(({ state }) => check(state.doc.toString()).map((found) => placed(found, state)), { delay: 250 }), lintGutter(),
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (onSubmit(), true) }])),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      ],
    }),
  });
  return {
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    focus: () => view.focus(),
    dispose: () => view.destroy(),
  };
}

/** Marked from where it stands to the end of its line. */
function placed({ offset, message }: { readonly offset: number; readonly message: string }, { doc }: EditorState): Diagnostic {
  const from = Math.min(offset, doc.length);
  return { from, to: Math.max(from, doc.lineAt(from).to), severity: "error", message };
}
