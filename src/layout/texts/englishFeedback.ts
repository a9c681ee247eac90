/** The words of the feedback loop and of leaders' activities. Numbers, days and waves come in already written out. */
export const englishFeedback = {
  title: "Feedback Loop",
  pulseLine: (wave: string, favourable: string, change: string, n: string): string => `Pulse of ${wave}: ${favourable} of the answers are favourable${change} (n ${n}).`,
  change: (points: string, wave: string): string => `, ${points} since ${wave}`,
  burnoutLine: (favourable: string): string => `Burnout: ${favourable} of the answers are favourable.`,
  responseLine: (rate: string): string => `Answered by ${rate} of those invited.`,
};
