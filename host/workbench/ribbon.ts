/** A group of the ribbon, as an add-in's manifest describes it. */
export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** A button of the ribbon. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on the add-in's site, such as `/assets/icon-32.png`; null where the manifest names none. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}

/** `run` names a function that the add-in associated. */
export type RibbonAction = { readonly kind: "show-pane" } | { readonly kind: "run"; readonly name: string };
