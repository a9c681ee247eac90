import { germanPhrase } from "../../../language/german/germanPhrase";
import type { pipelineMessages } from "../pipelineMessages";
import { count, listed } from "./germanWording";

export const germanPipelineMessages: typeof pipelineMessages = {
  noneOfChoices: (header, rows, choices) =>
    `${count(rows, "Wert", "Werte")} von „${header}“ ${rows === 1 ? "ist" : "sind"} nichts davon: ${listed(choices.map(germanPhrase))}. Wählen Sie etwas aus der Liste der Zelle.`,
};
