import type { IDisposable } from "@univerjs/core";
import type { CellBlock } from "../../../model/sheetModel";
import type { Overlay } from "./overlay";

/** The note that Excel shows beside a selected cell that says what may be typed into it. */
export function showPrompt(overlay: Overlay, cell: CellBlock, { title, message }: { readonly title: string; readonly message: string }): IDisposable {
  const place = overlay.place(cell);
  const note = place.element.ownerDocument.createElement("div");
  note.setAttribute("role", "note");
  Object.assign(note.style, {
    position: "absolute", left: "12px", top: "calc(100% + 6px)", width: "max-content", maxWidth: "240px", padding: "6px 10px", background: "#fffbe6", color: "#242424",
    border: "1px solid #d1d1d1", boxShadow: "0 2px 6px rgb(0 0 0 / 15%)", font: "12px/1.4 'Segoe UI', Carlito, Arial, sans-serif",
  } satisfies Partial<CSSStyleDeclaration>);
  if (title !== "") {
    const heading = note.ownerDocument.createElement("strong");
    heading.textContent = title;
    heading.style.display = "block";
    note.append(heading);
  }
  note.append(message);
  place.element.append(note);
  return place;
}
