import { expose } from "comlink";
import { ScorecardService } from "../../computation/scorecardService";

// The entry of a worker: a script of its own in the production build, started anew for each run.
expose(new ScorecardService());
