import type { PageStart } from "../pageStart";
import type { RibbonControl } from "../ribbon";
import type { ThemeName } from "../theme";
import { element } from "./element";
import { pickFile } from "./filePicker";
import { icon } from "./icon";
import { ribbonButton, setPressed } from "./ribbonButton";
import { ribbonGroup } from "./ribbonGroup";

/** What the buttons of the ribbon do. */
export interface RibbonActions {
  open(file: File): void;
  save(): void;
  openSample(): void;
  openEmpty(): void;
  addFile(file: File): void;
  showPane(): void;
  /** Runs an add-in's function; resolves when it is done, whatever came of it. */
  run(control: RibbonControl, name: string): Promise<void>;
  typeAsSecondAuthor(text: string): void;
  setSheetProtected(isProtected: boolean): void;
  setCellEditing(isEditing: boolean): void;
  setTheme(theme: ThemeName): void;
}

const themes: readonly (readonly [ThemeName, string])[] = [["light", "Light"], ["dark", "Dark"], ["high-contrast", "High contrast"]];

/** The ribbon: files, the add-in's own buttons, and what a workbook goes through while an add-in works on it. */
export class RibbonBar {
  readonly root: HTMLElement;
  private readonly lock: HTMLButtonElement;
  private readonly typing: HTMLButtonElement;
  private readonly themeList: HTMLSelectElement;

  constructor(start: PageStart, private readonly actions: RibbonActions) {
    this.lock = ribbonButton({
      label: "Lock Sheet", tip: "Protects the sheet in front, or takes the protection away", picture: icon("lock"), isPressed: false,
      onClick: () => actions.setSheetProtected(!isPressed(this.lock)),
    });
    this.typing = ribbonButton({
      label: "User Is Typing", tip: "As if the user were in the middle of typing in a cell: Excel takes no requests meanwhile", picture: icon("typing"), isPressed: false,
      onClick: () => actions.setCellEditing(!isPressed(this.typing)),
    });
    this.themeList = element("select", { "aria-label": "Theme" }, ...themes.map(([value, label]) => element("option", { value }, label)));
    this.themeList.addEventListener("change", () => actions.setTheme(themes[this.themeList.selectedIndex]?.[0] ?? "light"));
    this.root = element("nav", { class: "ribbon", "aria-label": "Ribbon" },
      this.fileGroup(),
      ...start.ribbon.map(({ label, controls }) => ribbonGroup(label, ...controls.map((control) => this.addInButton(control, start.paneOrigin)))),
      ribbonGroup("Second author", this.secondAuthorForm()),
      ribbonGroup("Try it", this.lock, this.typing),
      ribbonGroup("View", element("label", { class: "theme" }, element("span", {}, "Theme"), this.themeList)));
  }

  showSheetProtected(isProtected: boolean): void {
    setPressed(this.lock, isProtected);
  }

  showCellEditing(isEditing: boolean): void {
    setPressed(this.typing, isEditing);
  }

  showTheme(theme: ThemeName): void {
    this.themeList.value = theme;
  }

  private fileGroup(): HTMLElement {
    const { actions } = this;
    return ribbonGroup("File",
      ribbonButton({ label: "Open", tip: "Opens an .xlsx or .csv file of yours; it stays on this machine", picture: icon("open"), onClick: () => pickFile(".xlsx,.csv,.tsv,.txt", (file) => actions.open(file)) }),
      ribbonButton({ label: "Save", tip: "Saves the workbook as an .xlsx file", picture: icon("save"), onClick: () => actions.save() }),
      ribbonButton({ label: "Sample", tip: "Opens the sample organisation", picture: icon("sample"), onClick: () => actions.openSample() }),
      ribbonButton({ label: "Empty", tip: "Opens an empty workbook", picture: icon("empty"), onClick: () => actions.openEmpty() }),
      ribbonButton({ label: "Add CSV", tip: "Adds a CSV file to the workbook as a sheet with one table", picture: icon("addCsv"), onClick: () => pickFile(".csv,.tsv,.txt", (file) => actions.addFile(file)) }));
  }

  private addInButton(control: RibbonControl, origin: string): HTMLButtonElement {
    const { label, tip, action } = control;
    const picture = control.icon === null ? icon("pane") : element("img", { src: origin + control.icon, alt: "", class: "icon" });
    const button = ribbonButton({
      label, tip, picture,
      onClick: () => {
        if (action.kind === "show-pane") return this.actions.showPane();
        button.disabled = true;
        void this.actions.run(control, action.name).finally(() => (button.disabled = false));
      },
    });
    return button;
  }

  private secondAuthorForm(): HTMLElement {
    const text = element("input", { type: "text", "aria-label": "What the second author types", value: "42", maxlength: 200, size: 8 });
    const form = element("form", { class: "second-author" }, text, element("button", { type: "submit", title: "Somebody else, who has the workbook open too, types this into the selected cell" }, "Type it"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.actions.typeAsSecondAuthor(text.value);
    });
    return form;
  }
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.getAttribute("aria-pressed") === "true";
}
