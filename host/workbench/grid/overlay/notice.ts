/** Milliseconds for which a notice stays. */
const shownFor = 4000;

/** A line over the grid that says why something was not done; read out by screen readers, and gone after a while. */
export class Notice {
  private readonly element: HTMLElement;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly container: HTMLElement) {
    this.element = container.ownerDocument.createElement("div");
    this.element.setAttribute("role", "status");
    Object.assign(this.element.style, {
      position: "absolute", left: "50%", bottom: "56px", transform: "translateX(-50%)", padding: "8px 14px", borderRadius: "6px", zIndex: "20",
      background: "#242424", color: "#ffffff", font: "13px/1.4 'Segoe UI', Carlito, Arial, sans-serif", pointerEvents: "none", maxWidth: "80%", display: "none",
    } satisfies Partial<CSSStyleDeclaration>);
  }

  show(text: string): void {
    // Univer empties the container when it is mounted, at a time of its own.
    if (!this.element.isConnected) this.container.append(this.element);
    this.element.textContent = text;
    this.element.style.display = "block";
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => (this.element.style.display = "none"), shownFor);
  }

  dispose(): void {
    clearTimeout(this.hiding);
    this.element.remove();
  }
}
