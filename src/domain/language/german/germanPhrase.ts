import { phrasesOf } from "../phrasesOf";
import { germanPhrases } from "./germanPhrases";

export const germanPhrase = phrasesOf(germanPhrases);
