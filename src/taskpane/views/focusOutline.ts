import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A focus that can be seen on every background, for buttons that are not Fluent's. */
export const focusOutline: GriffelStyle = {
  outlineStyle: "none",
  ":focus-visible": {
    outlineStyle: "solid", outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorStrokeFocus2, outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusMedium,
  },
};
