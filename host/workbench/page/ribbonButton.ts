import { element } from "./element";

export interface RibbonButtonOptions {
  readonly label: string;
  readonly tip: string;
  readonly picture: Node;
  readonly onClick: () => void;
  /** Whether the button stays pressed; left out for one that does something once. */
  readonly isPressed?: boolean;
}

/** A large button of the ribbon: a picture above its label. */
export function ribbonButton({ label, tip, picture, onClick, isPressed }: RibbonButtonOptions): HTMLButtonElement {
  const button = element("button", {
    type: "button", class: "ribbon-button", title: tip, ...(isPressed === undefined ? {} : { "aria-pressed": isPressed ? "true" : "false" }),
  }, picture, element("span", {}, label));
  button.addEventListener("click", onClick);
  return button;
}

export function setPressed(button: HTMLButtonElement, isPressed: boolean): void {
  button.setAttribute("aria-pressed", isPressed ? "true" : "false");
}
