import { makeStyles } from "@fluentui/react-components";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { PaneTexts } from "../texts/english";
import { ProblemRow, type ProblemActions } from "./ProblemRow";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: "0", padding: "0" } });

export interface ProblemListProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly actions: ProblemActions;
  readonly texts: PaneTexts;
}

/** Findings below each other. */
export function ProblemList({ diagnostics, actions, texts }: ProblemListProps): React.JSX.Element {
  return (
    <ul className={useStyles().list}>
      {diagnostics.map((diagnostic) => (
        <ProblemRow key={[diagnostic.code, diagnostic.message, diagnostic.address].join("|")} diagnostic={diagnostic} {...actions} texts={texts} />
      ))}
    </ul>
  );
}
