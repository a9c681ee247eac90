import { element } from "./element";
import { icon } from "./icon";

/** Something that can be done about a message. */
export interface MessageAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** One message above the grid: a hint, or what went wrong and what was left untouched. */
export class MessageBar {
  readonly root = element("div", { class: "messages" });

  /** A line of help; it goes away by itself with the next message, or by `clear`. */
  showHint(text: string, action?: MessageAction): void {
    this.show(text, "hint", "status", action);
  }

  showError(text: string): void {
    this.show(text, "error", "alert");
  }

  clear(): void {
    this.root.replaceChildren();
  }

  private show(text: string, kind: "hint" | "error", role: string, action?: MessageAction): void {
    const close = element("button", { type: "button", class: "plain-button", "aria-label": "Dismiss the message", title: "Dismiss" }, icon("close"));
    close.addEventListener("click", () => this.clear());
    this.root.replaceChildren(element("div", { class: `message ${kind}`, role }, element("span", {}, text), ...(action ? [actionButton(action)] : []), close));
  }
}

function actionButton({ label, onClick }: MessageAction): HTMLButtonElement {
  const button = element("button", { type: "button", class: "message-action" }, label);
  button.addEventListener("click", onClick);
  return button;
}
