import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** The pane's German words about what lies behind a number: its rows, its definition, its target, and where they stand. */
export function germanRows({ amount, counted }: Formats): PaneTexts["rowsBehind"] {
  const rows = (count: number): string => counted(count, "Zeile", "Zeilen");
  return {
    command: "Zeilen anzeigen",
    commandTitle: "Zeilen hinter einer Kennzahl anzeigen …",
    asList: "Auf einem Blatt auflisten",
    which: "Zeilen hinter welcher Kennzahl anzeigen?",
    isPeople: "personenbezogen: Zeilen werden nicht angezeigt",
    people: (title) => `${title} betrifft einzelne Personen. Die Zeilen würden zeigen, wen, und werden deshalb nicht angezeigt. Die Zahl für die gesamte Organisation und was nicht zählt, finden Sie in den Einzelheiten und auf dem Blatt mit den Definitionen.`,
    stages: { list: "Zeilen werden aufgelistet" },
    progressOf: { list: (done, total) => `${amount(done)} von ${rows(total)}` },
    untouched: { list: "Ihre Tabellen sind unberührt; eine Liste, die gerade erneuert wurde, kann zum Teil veraltet sein." },
    outcomes: {
      "rows-selected": "Die Zellen hinter der Zahl sind auf ihrem Blatt markiert.",
      "rows-listed": "Die Zeilen hinter der Zahl stehen auf einem eigenen Blatt, jede mit einem Link. Das Blatt gehört Ihnen.",
      "no-rows": "In den Tabellen gibt es zurzeit keine solchen Zeilen.",
    },
    found: (count, sheet, listed) => (sheet === null ? rows(count) : listed ? `${rows(count)} aufgelistet auf ${sheet}` : `${rows(count)} markiert auf ${sheet}`),
    groups: { "counted": () => "Gezählt", "eligible": () => "Berücksichtigt, nicht gezählt", "left-out": (reason) => `Nicht berücksichtigt: ${reason ?? ""}` },
    groupRows: rows,
    showGroup: (group, count) => `${group}, ${rows(count)}: anzeigen`,
    rowsTitle: "Zeilen dahinter",
    options: "Optionen",
    changeOption: (option) => `${option} ändern`,
    changeTarget: "Zielwert festlegen",
    targetOnSheet: "Zielwert auf dem Blatt",
    selectTargetTitle: "Zum Zielwert einer Kennzahl gehen …",
    whichTarget: "Zum Zielwert welcher Kennzahl gehen?",
    targetCell: (title) => `Der Zielwert für ${title}`,
    noTargetCell: (title) => `Kein sichtbares Scorecard-Blatt enthält einen Zielwert für ${title}: Das Blatt ist ausgeblendet oder die Zeile wurde gelöscht. Legen Sie ihn stattdessen für die gesamte Arbeitsmappe fest.`,
    change: "Ändern",
    value: "Wert",
    period: "Zeitraum",
    chart: (title) => `${title} im Zeitverlauf`,
    targetLine: (target) => `Ziel ${target}`,
    limitLines: (lower, upper) => `übliche Schwankung ${lower} bis ${upper}`,
  };
}
