import { createRoot } from "react-dom/client";
import { commands } from "../commands";
import { OfficeWorkbook } from "../workbook/office/officeWorkbook";
import { App } from "./App";
import { runCommand } from "./runCommand";

/** Starts the page in Excel's shared runtime: the pane, and the ribbon's buttons, which run the same commands. */
void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (!root) return;
  if (host !== Office.HostType.Excel) {
    root.textContent = "Open this page in Excel: it works on the workbook beside it.";
    return;
  }
  const workbook = new OfficeWorkbook();
  for (const command of commands) {
    Office.actions.associate(command.id, (event: Office.AddinCommands.Event) => {
      void runCommand(command, workbook, () => undefined).finally(() => event.completed());
    });
  }
  createRoot(root).render(<App run={(command, onProgress) => runCommand(command, workbook, onProgress)} />);
});
