import { syntaxTree } from "@codemirror/language";
import { RangeSetBuilder } from "@codemirror/state";
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from "@codemirror/view";

const key = Decoration.mark({ class: "cm-key" });

/** Sets the keys of a JSON text apart from their values. */
export const highlightKeys = ViewPlugin.fromClass(class {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = keysIn(view);
  }

  update({ docChanged, viewportChanged, view, state, startState }: ViewUpdate): void {
    if (docChanged || viewportChanged || syntaxTree(state) !== syntaxTree(startState)) this.decorations = keysIn(view);
  }
}, { decorations: ({ decorations }) => decorations });

function keysIn({ state, viewport }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  syntaxTree(state).iterate({
    ...viewport,
    enter: ({ name, from, to }) => {
      if (name === "PropertyName") builder.add(from, to, key);
    },
  });
  return builder.finish();
}
