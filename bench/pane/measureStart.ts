import { readFirstView, type FirstView } from "./firstView";
import { inPaneBrowser } from "./paneBrowser";

/** How soon the pane shows itself. */
export function measureStart(root: string): Promise<FirstView> {
  return inPaneBrowser(root, "empty", ({ frame }) => readFirstView(frame()));
}
