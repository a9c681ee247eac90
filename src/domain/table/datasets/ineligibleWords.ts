/**
 * Words of a case's status that say nobody worked on it as a case of its own: merged, spam, closed automatically; in English, German,
 * French, Spanish and Japanese. They are compared as whole words, without case and accents.
 */
export const ineligibleWords = [
  "merged", "merge", "spam", "junk", "auto closed", "autoclosed", "auto close", "closed automatically", "automatically closed", "closed by automation",
  "zusammengeführt", "zusammengefuehrt", "automatisch geschlossen", "automatisch abgeschlossen", "autom geschlossen",
  "fusionné", "fusionnée", "pourriel", "indésirable", "fermé automatiquement", "clos automatiquement", "clôturé automatiquement", "fermeture automatique",
  "fusionado", "fusionada", "combinado", "no deseado", "cerrado automáticamente", "cierre automático", "auto cerrado",
  "統合", "統合済み", "統合済", "マージ", "マージ済み", "スパム", "迷惑メール", "自動クローズ", "自動クローズ済み", "自動終了", "自動完了", "自動解決",
] as const;
