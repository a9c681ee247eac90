import type { englishFeedback } from "../englishFeedback";

/** The German words of the feedback loop and of leaders' activities. */
export const germanFeedback: typeof englishFeedback = {
  title: "Rückmeldungen",
  pulseLine: (wave, favourable, change, n) => `Puls ${wave}: ${favourable} der Antworten sind günstig${change} (n ${n}).`,
  change: (points, wave) => `, ${points} seit ${wave}`,
  burnoutLine: (favourable) => `Erschöpfung: ${favourable} der Antworten sind günstig.`,
  responseLine: (rate) => `Geantwortet haben ${rate} der Eingeladenen.`,
};
