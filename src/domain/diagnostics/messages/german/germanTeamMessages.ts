import type { teamMessages } from "../teamMessages";
import { count, germanName, joined, listed } from "./germanWording";

const lines = (rows: number): string => count(rows, "Zeile", "Zeilen");

export const germanTeamMessages: typeof teamMessages = {
  teamsOverlap: (rows) => `${lines(rows)} von Teams ${rows === 1 ? "beginnt" : "beginnen"}, während eine andere Zeile desselben Teams gilt. Geben Sie der früheren Zeile ihren letzten Tag.`,
  teamRenamed: (successor, former, lastDay, rows, present) =>
    `${successor} hieß ${lastDay === null ? "früher" : `bis ${lastDay}`} ${joined(former)}: ${lines(rows)} mit ${former.length === 1 ? "diesem Namen" : "diesen Namen"} ${rows === 1 ? "zählt" : "zählen"} zu ${present === successor ? "diesem Team" : `${present}, wie das Team jetzt heißt`}.`,
  teamNameOld: (former, present, rows, day) =>
    `${lines(rows)} ab dem ${day} ${rows === 1 ? "nennt" : "nennen"} noch ${former}, das dann ${present} heißt. ${rows === 1 ? "Sie zählt" : "Sie zählen"} zu ${present}. Wenn es wieder ein Team ${former} gibt, geben Sie ihm in der Tabelle der Teams eine eigene Zeile mit seinem ersten Tag.`,
  teamSplit: (former, successors, rows) =>
    `${former} wurde zu ${joined(successors)}. Nichts sagt, wohin ${rows === 1 ? "seine Zeile gehört" : `seine ${lines(rows)} gehören`}; ${rows === 1 ? "sie bleibt" : "sie bleiben"} daher unter ${former}.`,
  teamsInCircle: (names) =>
    `Die früheren Namen von ${joined(names)} führen zu sich selbst zurück; daher behält jedes seine Zeilen. Korrigieren Sie die früheren Namen, oder geben Sie jeder Zeile der Tabelle der Teams ihren ersten Tag.`,
  teamRunsOn: (former, lastDay, successor, day) => `${former} läuft laut der Tabelle der Teams bis ${lastDay}, soll aber ab ${day} ${successor} heißen. Korrigieren Sie einen der beiden Tage.`,
  teamBeginsLate: (former, firstDay, successor, day) =>
    `${former} beginnt laut der Tabelle der Teams am ${firstDay}, soll aber am ${day} zu ${successor} geworden sein. Seine Zeilen bleiben unter ${former}; korrigieren Sie einen der beiden Tage.`,
  formerTeamsUnknown: (names) =>
    `Keine Zeile nennt ${joined(names)}, was die Tabelle der Teams als ${names.length === 1 ? "früheren Namen" : "frühere Namen"} angibt. Wenn auch die alten Zeilen umbenannt wurden, fehlt nichts; sonst korrigieren Sie die Schreibweise.`,
  teamsNotListed: (rows, names) =>
    `${lines(rows)} ${rows === 1 ? "nennt ein Team, das" : "nennen Teams, die"} die Tabelle der Teams nicht enthält (${listed(names)}). Jedes zählt als eigenes Team. Nehmen Sie ${names.length === 1 ? "es" : "sie"} in die Tabelle der Teams auf, als Team oder als früheren Namen eines Teams.`,
  teamFromPeople: (dataset, found, none, several) =>
    [
      `${lines(found)} von ${germanName(dataset)} ohne Team ${found === 1 ? "zählt" : "zählen"} laut Personen zu dem Team, in dem die Person an diesem Tag ist.`,
      none === 0 ? "" : ` Bei ${count(none, "Zeile", "Zeilen")} ist die Person an diesem Tag in keinem Team.`,
      several === 0 ? "" : ` Bei ${count(several, "Zeile", "Zeilen")} ist die Person an diesem Tag in mehreren Teams.`,
      none + several === 0 ? "" : " Diese zählen nur für die Organisation: Korrigieren Sie die Daten in Personen, oder tragen Sie das Team in die Zeilen ein.",
    ].join(""),
};
