import type { CompiledMeasure } from "../figure";
import type { Measure } from "../measure";
import type { Sources } from "../sources";
import { compileActiveAgents } from "./compileActiveAgents";
import { compileCount } from "./compileCount";
import { compileCountPerSum } from "./compileCountPerSum";
import { compileHeads } from "./compileHeads";
import { compileMean } from "./compileMean";
import { compileOpen } from "./compileOpen";
import { compilePerAgentMonth } from "./compilePerAgentMonth";
import { compileRevenue } from "./compileRevenue";
import { compileShare } from "./compileShare";
import { compileTurnover } from "./compileTurnover";

/** A measure bound to tables: rows are classified and added up per team and month here, once. */
export function compileMeasure(measure: Measure, sources: Sources): CompiledMeasure {
  switch (measure.kind) {
    case "share": return compileShare(measure, sources);
    case "mean": return compileMean(measure, sources);
    case "count": return compileCount(measure, sources);
    case "count-per-sum": return compileCountPerSum(measure, sources);
    case "per-agent-month": return compilePerAgentMonth(measure, sources);
    case "turnover": return compileTurnover(measure, sources);
    case "active-agents": return compileActiveAgents(measure, sources);
    case "revenue": return compileRevenue(measure, sources);
    case "open": return compileOpen(measure, sources);
    case "heads": return compileHeads(sources);
    default: return measure satisfies never;
  }
}
