import { expose } from "comlink";
import { WorkerWorkbench } from "./workerWorkbench";

expose(new WorkerWorkbench());
