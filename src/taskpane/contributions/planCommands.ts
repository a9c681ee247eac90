import { cellAddress } from "../../domain/diagnostics/cellAddress";
import type { Pane } from "../state/createPane";
import type { PaneState } from "../state/paneState";
import { english } from "../texts/english";
import type { PaneCommand } from "./paneCommand";
