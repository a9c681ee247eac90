import type { SettingForm } from "../../../domain/settings/settingForm";
import type { SettingProblem } from "../../../domain/settings/settingProblem";
import type { englishSettings } from "../englishSettings";

const number = (value: number): string => String(value).replace(".", ",");

/** What a setting may be set to: behind "erlaubt ist". */
function allowed(form: SettingForm): string {
  switch (form.kind) {
    case "number": {
      const unit = form.isShare === true ? " (0.8 ist 80 %)" : form.unit === "" ? "" : ` (${form.unit})`;
      return `eine ${form.whole === true ? "ganze " : ""}Zahl von ${number(form.min)} bis ${number(form.max)}${unit}`;
    }
    case "choice":
      return `eines von ${form.choices.join(", ")}`;
    case "flag":
      return "true oder false";
    case "month":
      return "ein Monat von 1 (Januar) bis 12 (Dezember)";
    case "text":
      return `eine Zeile von höchstens ${form.longest} Zeichen`;
    default:
      return form satisfies never;
  }
}

function problem(found: SettingProblem): string {
  switch (found.kind) {
    case "unknown":
      return found.under === ""
        ? `Es gibt keine Einstellung „${found.key}“: Schlüssel beginnen mit ${found.names.join(", ")}.`
        : `Es gibt keine Einstellung „${found.key}“: Hinter ${found.under} gibt es ${found.names.join(", ")}.`;
    case "not-allowed":
      return `${found.key} kann nicht ${found.given} sein; erlaubt ist ${allowed(found.form)}.`;
    case "unreadable":
      return `„${found.given}“ ist keine Einstellung: Schreiben Sie schlüssel=wert, etwa targets.first-contact-resolution=0.8.`;
    default:
      return found satisfies never;
  }
}

/** The German words about what can be set for a workbook. */
export const germanSettings: typeof englishSettings = {
  allowed, problem,
  fiscalYear: (month) => `Geschäftsjahre beginnen im ${month} (für diese Mappe gesetzt) und heißen nach dem Jahr, in dem sie enden.`,
  weight: (weight) => `Zählt in den Scores ${weight}, andere zählen 1 (für diese Mappe gesetzt).`,
  noWeight: "Zählt in den Scores nicht: Gewicht 0 (für diese Mappe gesetzt).",
};
