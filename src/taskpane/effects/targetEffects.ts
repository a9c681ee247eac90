import type { TargetContext } from "../../commands/selectTarget";

/** What the pane does with the cells in which targets are typed. */
export interface TargetEffects {
  /** Selects an indicator's on the Scorecard; false where there is none in sight. Rejects with what Excel says where it refuses. */
  readonly selectTarget: (indicator: string) => Promise<boolean>;
}

/** The targets of an open workbook. What finds them is loaded when it is first asked for. */
export function targetEffects(context: TargetContext): TargetEffects {
  return {
    selectTarget: async (indicator) => {
      const { selectTarget } = await import(/* webpackChunkName: "matching" */ "../../commands/selectTarget");
      return selectTarget(context, indicator);
    },
  };
}
