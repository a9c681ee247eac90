import type { IDisposable } from "@univerjs/core";
import type { CellBlock } from "../../../model/sheetModel";
import type { OverCells, Overlay } from "./overlay";

/** What a drop-down offers and hands on. */
export interface DropDownCell {
  readonly cell: CellBlock;
  /** Read anew whenever the list is opened. */
  readChoices(): Promise<readonly string[]>;
  onChosen(text: string): void;
}

const font = "13px/1.4 'Segoe UI', Carlito, Arial, sans-serif";

/** The arrow beside a selected cell whose contents are chosen from a list, as Excel shows it. Alt+Down opens it too. */
export class DropDown implements IDisposable {
  private readonly place: OverCells;
  private readonly arrow: HTMLButtonElement;
  private list: HTMLElement | null = null;

  constructor(overlay: Overlay, private readonly offered: DropDownCell) {
    this.place = overlay.place(offered.cell);
    const { element } = this.place;
    this.arrow = element.ownerDocument.createElement("button");
    this.arrow.textContent = "▾";
    this.arrow.setAttribute("aria-label", "Choose from a list");
    this.arrow.setAttribute("aria-haspopup", "listbox");
    Object.assign(this.arrow.style, {
      position: "absolute", left: "100%", bottom: "0", width: "20px", height: "min(100%, 22px)", padding: "0", marginLeft: "2px", pointerEvents: "auto", cursor: "pointer",
      border: "1px solid #a0a0a0", borderRadius: "2px", background: "#ffffff", color: "#242424", font: "12px/1 Arial, sans-serif",
    } satisfies Partial<CSSStyleDeclaration>);
    this.arrow.addEventListener("click", () => void this.open());
    element.append(this.arrow);
  }

  /** Shows the choices below the cell. */
  async open(): Promise<void> {
    if (this.list) {
      this.close();
      return;
    }
    const choices = await this.offered.readChoices();
    const document = this.arrow.ownerDocument;
    const at = this.arrow.getBoundingClientRect();
    const list = document.createElement("div");
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Choices");
    list.tabIndex = -1;
    Object.assign(list.style, {
      position: "fixed", left: `${at.right}px`, top: `${at.bottom + 2}px`, transform: "translateX(-100%)", minWidth: "120px", maxHeight: "240px", overflowY: "auto", zIndex: "30",
      background: "#ffffff", color: "#242424", border: "1px solid #a0a0a0", borderRadius: "4px", boxShadow: "0 4px 12px rgb(0 0 0 / 20%)", padding: "4px 0", font,
    } satisfies Partial<CSSStyleDeclaration>);
    for (const text of choices) list.append(this.option(text));
    list.addEventListener("keydown", (event) => this.onKey(event));
    list.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) this.close();
    });
    document.body.append(list);
    this.list = list;
    const lower = list.getBoundingClientRect();
    if (lower.bottom > document.documentElement.clientHeight) list.style.top = `${at.top - lower.height - 2}px`;
    (list.firstElementChild instanceof HTMLElement ? list.firstElementChild : list).focus();
  }

  dispose(): void {
    this.close();
    this.place.dispose();
  }

  private option(text: string): HTMLElement {
    const option = this.arrow.ownerDocument.createElement("div");
    option.setAttribute("role", "option");
    option.tabIndex = -1;
    option.textContent = text;
    Object.assign(option.style, { padding: "4px 14px", cursor: "pointer", outline: "none", whiteSpace: "nowrap" });
    const mark = (isMarked: boolean): void => {
      option.style.background = isMarked ? "#e6effa" : "";
    };
    option.addEventListener("focus", () => mark(true));
    option.addEventListener("blur", () => mark(false));
    option.addEventListener("pointerenter", () => option.focus());
    option.addEventListener("click", () => this.choose(text));
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    const focused = event.target instanceof HTMLElement ? event.target : null;
    const next = event.key === "ArrowDown" ? focused?.nextElementSibling : event.key === "ArrowUp" ? focused?.previousElementSibling : null;
    if (next instanceof HTMLElement) next.focus();
    else if (event.key === "Enter" || event.key === " ") this.choose(focused?.textContent ?? "");
    else if (event.key === "Escape" || event.key === "Tab") this.close();
    else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(text: string): void {
    this.close();
    this.offered.onChosen(text);
  }

  private close(): void {
    const { list } = this;
    this.list = null;
    list?.remove();
  }
}
