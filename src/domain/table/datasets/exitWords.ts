/**
 * Words of a reason for leaving that tell what kind of exit it was, in English, German, French, Spanish and Japanese. They are
 * compared as whole words, without case and accents. Reasons that can be either (retirement, end of contract, mutual agreement) are in none.
 */
export const exitWords = {
  voluntary: [
    "resigned", "resignation", "resigns", "quit", "voluntary", "voluntarily", "own request", "own accord", "own choice",
    "eigenkündigung", "arbeitnehmerkündigung", "kündigung durch arbeitnehmer", "kündigung durch arbeitnehmerin", "kündigung durch mitarbeiter", "auf eigenen wunsch", "freiwillig", "selbst gekündigt",
    "démission", "démissionné", "démissionnaire", "départ volontaire",
    "renuncia", "renunció", "dimisión", "dimitió", "baja voluntaria",
    "自己都合", "自己都合退職", "依願退職", "自主退職", "辞職",
  ],
  involuntary: [
    "dismissed", "dismissal", "fired", "terminated for cause", "termination for cause", "redundancy", "redundant", "laid off", "layoff", "lay off", "retrenched", "involuntary", "involuntarily",
    "entlassen", "entlassung", "arbeitgeberkündigung", "kündigung durch arbeitgeber", "kündigung durch den arbeitgeber", "betriebsbedingt", "betriebsbedingte", "betriebsbedingte kündigung", "verhaltensbedingt", "verhaltensbedingte", "unfreiwillig",
    "licenciement", "licencié", "licenciée",
    "despido", "despedido", "despedida",
    "会社都合", "会社都合退職", "解雇", "懲戒解雇", "整理解雇", "普通解雇",
  ],
  transfer: [
    "transfer", "transferred", "internal move", "promoted", "promotion",
    "versetzung", "versetzt", "interner wechsel", "beförderung", "befördert",
    "mutation", "muté", "mutée", "mobilité interne", "promu", "promue",
    "traslado", "trasladado", "trasladada", "movilidad interna", "ascenso", "promoción interna",
    "異動", "社内異動", "配置転換", "転籍", "昇進",
  ],
} as const;
