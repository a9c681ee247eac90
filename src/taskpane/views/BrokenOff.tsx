import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PaneTexts } from "../texts/english";

/** Says that the last run came no further than half way, and what becomes of it. */
export function BrokenOff({ texts }: { readonly texts: PaneTexts }): React.JSX.Element {
  return <MessageBar intent="warning" layout="multiline" role="group"><MessageBarBody>{texts.brokenOff}</MessageBarBody></MessageBar>;
}
