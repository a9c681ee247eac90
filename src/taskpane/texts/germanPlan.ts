import { formatDate } from "../../layout/words/formatPeriod";
import type { Texts } from "../../layout/texts";
import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** The German words of the Plan view. */
export function germanPlan({ amount, counted }: Formats, sheets: Texts): PaneTexts["plan"] {
  const inDays = (count: number): string => counted(count, "Tag", "Tagen");
  const days = (count: number): string => counted(count, "Tag", "Tage");
  const day = (serial: number): string => formatDate(serial, sheets);
  return {
    day,
    urgent: (count) => `${amount(count)} überfällig oder fällig in den nächsten 7 Tagen`,
    looking: "Plan wird gesucht …",

    none: {
      title: "Noch kein Plan in dieser Arbeitsmappe",
      text: "Der 90-Tage-Plan ist ein Blatt mit fünfzehn Punkten, die Führungskräfte in ihren ersten drei Monaten umsetzen: in drei Phasen, jeder mit Verantwortlichen, Terminen und den Kennzahlen, die er bewegen soll. Der Plan gehört Ihnen: Was Sie hier oder auf dem Blatt abhaken und eintragen, ist derselbe Plan.",
      build: (command) => `„${command}“ legt ihn mit den übrigen Blättern an.`,
    },

    overall: "Gesamter Plan",
    progress: ({ done, total }) => `${amount(done)} von ${amount(total)} erledigt`,
    starts: "Beginnt am",
    noStart: "Auf dem Blatt steht noch kein Startdatum.",
    openSheet: "Blatt öffnen",
    undo: "Rückgängig",
    undoOf: (title) => `Rückgängig: ${title}`,

    groups: {
      overdue: (count) => `Überfällig (${amount(count)})`,
      soon: (count) => `Fällig in den nächsten 7 Tagen (${amount(count)})`,
      unphased: (count) => `Ohne Phase (${amount(count)})`,
    },
    phase: ({ number, title }) => `${number} ${title}`,
    inPhase: (phase) => `Phase ${phase}`,
    allAbove: "Die offenen Punkte stehen oben.",
    noItems: "Keine Punkte.",

    gate: ({ verdict, open, bare, undated, day: on, late }) => {
      const when = on === null ? "" : ` am ${day(on)}`;
      if (verdict === "no-items") return `Prüfung${when}`;
      if (verdict === "may-close") return `✔ Darf schließen: Prüfung${when}`;
      const missing = [[open, "offen"], [bare, "erledigt ohne Nachweis"], [undated, "erledigt ohne Datum"]] as const;
      const said = missing.flatMap(([count, words]) => (count === 0 ? [] : [`${amount(count)} ${words}`])).join(", ");
      return `Prüfung${when}${late === 0 ? "" : `, ${days(late)} im Verzug`}: ${said}`;
    },

    timing: (timing) => {
      switch (timing.kind) {
        case "overdue": return `seit ${inDays(timing.days)} überfällig`;
        case "due": return timing.days === 0 ? "heute fällig" : `fällig in ${inDays(timing.days)}`;
        case "no-due": return "kein Termin";
        case "no-evidence": return "kein Nachweis";
        case "no-done-date": return "kein Erledigungsdatum";
        default: return timing satisfies never;
      }
    },
    marks: { early: "vor seiner Phase", late: "nach seiner Phase" },
    due: (serial) => `fällig am ${day(serial)}`,
    doneOn: (serial) => `erledigt am ${day(serial)}`,
    noOwner: "noch niemand verantwortlich",
    byColleague: "von jemand anderem geändert",
    statuses: sheets.plan.statuses,

    tick: (item) => `Erledigt: ${item}`,
    list: "Punkte",
    details: (item) => `Einzelheiten zu ${item}`,
    fields: { status: "Status", owner: "Verantwortlich", start: "Beginn", due: "Fällig am", doneOn: "Erledigt am", evidence: "Nachweis", note: "Notiz", moves: "Soll bewegen", moved: "Damals → jetzt" },
    evidenceHint: "Ein Link oder wo es zu sehen ist",
    fixed: "In dieser Zelle steht eine Formel von Ihnen, oder die Spalte fehlt: Ändern Sie es auf dem Blatt.",
    notTold: "Folgt mit der nächsten Aktualisierung.",
    showOnSheet: "Auf dem Blatt zeigen",
    help: "Pfeiltasten bewegen, Leertaste hakt ab, Eingabetaste öffnet einen Punkt, Esc schließt ihn.",

    edits: {
      done: (item) => `„${item}“ ist erledigt`,
      reopened: (item) => `„${item}“ ist wieder offen`,
      status: (item, status) => `„${item}“ ist ${status}`,
      changed: (item) => `„${item}“ ist geändert`,
      start: (on) => `Der Plan beginnt am ${on}`,
    },
    notWritten: (what) => `Nicht geschrieben: ${what}.`,
    notUndone: (what) => `Nicht rückgängig gemacht: ${what}.`,
    refusals: {
      "no-plan": "Die Tabelle des Plans ist nicht mehr in der Arbeitsmappe. „Aktualisieren“ legt das Blatt wieder an.",
      "no-row": "Die Zeile ist nicht mehr auf dem Blatt oder enthält jetzt etwas anderes. Die Liste zeigt, was dort steht.",
      "no-column": "Auf dem Blatt fehlt die Spalte dafür. Hat ein Lauf sie entfernt, bringt „Zurücknehmen“ sie zurück.",
      "fixed": "In der Zelle steht eine Formel von Ihnen; sie bleibt. Ändern Sie sie auf dem Blatt.",
      "changed": "Jemand hat es inzwischen geändert; deshalb bleibt es, wie es ist.",
    },

    commands: { tick: "Punkt des Plans abhaken", openSheet: "Blatt „90-Tage-Plan“ öffnen", undo: "Letzte Änderung am Plan rückgängig machen" },
    pickTitle: "Welcher Punkt ist erledigt?",
  };
}
