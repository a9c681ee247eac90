/**
 * Words of a status that say what has happened to a row, in English, German, French, Spanish and Japanese. They are compared as
 * whole words, without case and accents.
 */

/** A case is over. Cases that are merged, spam or closed by a machine are too: see `ineligibleWords`. */
export const closedWords = [
  "closed", "solved", "resolved", "completed", "complete", "done", "finished",
  "geschlossen", "gelöst", "behoben", "erledigt", "abgeschlossen", "beendet",
  "fermé", "fermée", "clos", "close", "clôturé", "clôturée", "résolu", "résolue", "terminé", "terminée",
  "cerrado", "cerrada", "resuelto", "resuelta", "solucionado", "solucionada", "terminado", "terminada", "finalizado", "finalizada",
  "解決", "解決済み", "解決済", "完了", "完了済み", "クローズ", "クローズ済み", "クローズド", "終了", "対応完了", "対応済み", "対応済",
] as const;

/** A suggestion was put into practice. */
export const implementedWords = [
  "implemented", "realised", "realized", "delivered", "live", "rolled out", "in use", "in place",
  "umgesetzt", "realisiert", "eingeführt", "implementiert",
  "mis en œuvre", "mise en œuvre", "mis en oeuvre", "mise en oeuvre", "implémenté", "implémentée", "réalisé", "réalisée",
  "implementado", "implementada", "implantado", "implantada", "realizado", "realizada", "puesto en marcha", "puesta en marcha",
  "実施済み", "実施済", "実装済み", "実装済", "導入済み", "導入済", "実現済み", "反映済み",
] as const;

/** Directly before one of the words above they say that it has not happened, or not altogether. */
export const notYetWords = [
  "not", "non", "never", "to be", "being", "pending", "awaiting", "partly", "partially", "almost",
  "nicht", "teilweise", "fast", "pas", "partiellement", "presque", "en attente", "no", "parcialmente", "casi", "pendiente", "一部",
] as const;

/** Wherever they stand, it is no longer so. */
export const undoneWords = [
  "reopened", "re opened", "reactivated", "wiedereröffnet", "wieder geöffnet", "erneut geöffnet", "rouvert", "rouverte", "réouvert", "réouverte", "reabierto", "reabierta",
  "再オープン", "再開", "差し戻し",
] as const;

/** A case is worked on, or waits. */
export const openWords = [
  "open", "opened", "reopened", "new", "active", "assigned", "pending", "on hold", "hold", "in progress", "work in progress", "waiting", "awaiting", "escalated", "queued", "snoozed",
  "offen", "neu", "in bearbeitung", "zugewiesen", "wartend", "wartet", "pausiert",
  "ouvert", "ouverte", "nouveau", "nouvelle", "en cours", "en attente",
  "abierto", "abierta", "nuevo", "nueva", "en curso", "en espera", "pendiente",
  "未対応", "対応中", "新規", "保留", "処理中", "オープン",
] as const;
