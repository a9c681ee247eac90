import type { ComponentType } from "react";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Pane } from "../state/createPane";
import type { PaneState, ViewId } from "../state/paneState";
import type { PaneTexts } from "../texts/english";

/** What every view is drawn from. */
export interface ViewProps {
  readonly pane: Pane;
  readonly state: PaneState;
  /** Id of the view's heading, which the frame draws above it and which takes the keyboard where what had it goes away. */
  readonly headingId: string;
  readonly texts: PaneTexts;
}

/** A view of the pane, with its place in the activity bar. */
export interface ViewContribution {
  readonly id: ViewId;
  readonly title: (texts: PaneTexts) => string;
  readonly icon: FluentIcon;
  readonly View: ComponentType<ViewProps>;
  /** How much waits in the view for somebody, shown beside its icon and said with its title; 0 shows nothing. */
  readonly badge?: {
    readonly count: (state: PaneState) => number;
    readonly title: (count: number, texts: PaneTexts) => string;
  };
  /** Where it stands in the bar: with the work, or at the bar's end. */
  readonly place: "work" | "end";
}
