import { commands } from "../../../commands";
import { Spinner } from "@fluentui/react-components";
import type { ViewProps } from "../../contributions/viewContribution";
import { firstCommand } from "../../state/commandPlaces";
import { PlanList } from "./PlanList";
import { PlanHead } from "./PlanHead";
import { NoPlan } from "./NoPlan";

/** The 90-day plan as a checklist that follows its sheet, and that its sheet follows. */
export function PlanView({ pane, state: { plan, standing, data, run }, texts }: ViewProps): React.JSX.Element {
  if (plan.checklist !== null) {
    return (
      <>
        <PlanHead pane={pane} plan={plan} checklist={plan.checklist} texts={texts} />
        <PlanList pane={pane} plan={plan} checklist={plan.checklist} texts={texts} />
      </>
    );
  }
  const command = firstCommand(commands, standing?.holdsScorecard ?? false);
  if (!plan.isRead || command === undefined) return <Spinner size="tiny" label={texts.plan.looking} />;
  const needsTables = data?.datasets.length === 0;
  return (
    <NoPlan
      command={command} disabled={run.kind === "running"} onBuild={() => void pane.start(command)} onMatch={needsTables ? () => pane.open("data") : null} texts={texts}
    />
  );
}
