import { element } from "./element";

/** The line at the bottom: what is going on, and what the selected cell holds, for those who cannot see the grid too. */
export class StatusBar {
  private readonly state = element("span", { role: "status", class: "status-state" }, "Starting …");
  private readonly cell = element("span", { class: "status-cell", "aria-live": "polite", "aria-label": "Selected cell" });
  readonly root = element("footer", { class: "status", "aria-label": "Status" }, this.state, this.cell);

  /** Replaces what is said to be going on. */
  say(text: string): void {
    this.state.textContent = text;
  }

  /** Shows a cell as `Scorecard!B4: 0.82 (=A4/A5)`. */
  showCell(text: string): void {
    this.cell.textContent = text;
  }
}
