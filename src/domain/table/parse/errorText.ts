const errors = new Set(["#ref!", "#div/0!", "#value!", "#name?", "#num!", "#null!", "#spill!", "#calc!", "#field!", "#getting_data", "#error!", "#bezug!", "#wert!", "#zahl!", "#valeur!", "#nom?", "#¡valor!", "#¿nombre?", "#¡div/0!", "#¡ref!"]);

/** Whether a cleaned text is the error of a formula, as files without cell types keep it. `#N/A` is not one: it says that there is nothing. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && errors.has(text.toLowerCase());
}
