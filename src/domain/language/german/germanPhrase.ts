import { phrasesOf } from "../phrases";
import { germanPhrases } from "./germanPhrases";

export const germanPhrase = phrasesOf(germanPhrases);
