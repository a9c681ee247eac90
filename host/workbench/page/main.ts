import { wrap } from "comlink";
import type { WorkbenchHost } from "../workbenchHost";
import { readPageStart } from "./readPageStart";
import { systemTheme } from "./systemTheme";
import { Workbench } from "./workbench";
import "./page.css";

const workbench = new Workbench(document.body, readPageStart(), wrap<WorkbenchHost>(new Worker("/worker.js")));
workbench.setTheme(systemTheme());
void workbench.watch();
void (new URLSearchParams(window.location.search).get("book") === "empty" ? workbench.files.openEmpty() : workbench.files.openSample());
