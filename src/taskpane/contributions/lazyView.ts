import { lazy, type ComponentType } from "react";
import type { ViewProps } from "./viewContribution";

/** A view whose script is loaded when it is first opened. */
export function lazyView(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  return lazy(async () => ({ default: await load() }));
}
