import { assessmentPhrases } from "./assessmentPhrases";
import { dataPhrases } from "./dataPhrases";
import { definitionPhrases, revenueFormulas } from "./definitionPhrases";
import { feedbackPhrases } from "./feedbackPhrases";
import { optionPhrases } from "./optionPhrases";
import { pipelinePhrases } from "./pipelinePhrases";
import { planPhrases } from "./planPhrases";

/** The fixed words of definitions in German, by the English ones; `#` stands for any number. */
export const germanPhrases: Readonly<Record<string, string>> = { ...definitionPhrases, ...revenueFormulas, ...optionPhrases, ...dataPhrases, ...planPhrases, ...feedbackPhrases, ...pipelinePhrases, ...assessmentPhrases };
