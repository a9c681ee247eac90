import { BoardRegular } from "@fluentui/react-icons/svg/board";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DocumentTextClockRegular } from "@fluentui/react-icons/svg/document-text-clock";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { insightsToDo } from "../../domain/insights/insight";
import { needsYou } from "../../domain/diagnostics/needsYou";
import { urgentItems } from "../state/planState";
import { ScorecardView } from "../views/scorecard/ScorecardView";
import { lazyView } from "./lazyView";
import type { ViewContribution } from "./viewContribution";

/** The views in the order of the activity bar. */
export const views: readonly ViewContribution[] = [
  { id: "scorecard", title: ({ frame }) => frame.views.scorecard, icon: BoardRegular, View: ScorecardView, place: "work" },
  {
    id: "data", title: ({ frame }) => frame.views.data, icon: TableSearchRegular, place: "work",
    View: lazyView(async () => (await import(/* webpackChunkName: "data" */ "../views/data/DataView")).DataView),
    badge: { count: ({ data }) => data?.questions.length ?? 0, title: (count, { frame }) => frame.questions(count) },
  },
  {
    id: "plan", title: ({ frame }) => frame.views.plan, icon: ClipboardTaskListLtrRegular, place: "work",
    View: lazyView(async () => (await import(/* webpackChunkName: "plan" */ "../views/plan/PlanView")).PlanView),
    badge: { count: ({ plan }) => urgentItems(plan), title: (count, { plan }) => plan.urgent(count) },
  },
  {
    id: "programme", title: ({ frame }) => frame.views.programme, icon: PeopleTeamRegular, place: "work",
    View: lazyView(async () => (await import(/* webpackChunkName: "programme" */ "../views/programme/ProgrammeView")).ProgrammeView),
  },
  {
    id: "insights", title: ({ frame }) => frame.views.insights, icon: LightbulbRegular, place: "work",
    View: lazyView(async () => (await import(/* webpackChunkName: "insights" */ "../views/insights/InsightsView")).InsightsView),
    badge: { count: ({ shown }) => insightsToDo(shown?.answer.insights ?? null).length, title: (count, { insights }) => insights.toDo(count) },
  },
  {
    id: "problems", title: ({ frame }) => frame.views.problems, icon: WarningRegular, place: "work",
    View: lazyView(async () => (await import(/* webpackChunkName: "problems" */ "../views/problems/ProblemsView")).ProblemsView),
    badge: { count: ({ shown }) => shown?.answer.diagnostics.filter(needsYou).length ?? 0, title: (count, { needYou }) => needYou(count) },
  },
  {
    id: "output", title: ({ frame }) => frame.views.output, icon: DocumentTextClockRegular, place: "end",
    View: lazyView(async () => (await import(/* webpackChunkName: "output" */ "../views/output/OutputView")).OutputView),
  },
  {
    id: "settings", title: ({ frame }) => frame.views.settings, icon: SettingsRegular, place: "end",
    View: lazyView(async () => (await import(/* webpackChunkName: "settings" */ "../views/settings/SettingsView")).SettingsView),
  },
];
