import type { ColumnDefinition, DatasetDefinition } from "../../dataset";
import { headerKey } from "../../headerKey";
import { languages } from ".";

/** Words that many kinds of table use: they name a column of a known dataset, and tell nothing about which dataset it is. */
const generalWords = new Set([
  "name", "datum", "art", "typ", "beginn", "ende", "am", "von", "bis", "ab", "seit", "status", "stand", "grund", "wert", "antwort", "artikel", "konto", "monat", "früher", "kunde", "stelle", "rolle",
  "date", "nom", "type", "nature", "de", "depuis", "statut", "état", "note", "réponse", "article", "compte", "mois", "client", "poste", "entrée", "sortie", "issue",
  "fecha", "nombre", "tipo", "desde", "hasta", "antes", "estado", "valor", "respuesta", "artículo", "cuenta", "mes", "cliente", "puesto", "alta", "baja", "área", "motivo", "tema",
  "日付", "名前", "氏名", "種別", "区分", "種類", "状態", "状況", "から", "まで", "月", "顧客名", "開始日", "終了日", "作成日", "決定日",
].map(headerKey));

/** A dataset with its spellings in every language; a spelling that a column has already stays that column's. */
export function withLanguages(dataset: DatasetDefinition): DatasetDefinition {
  const taken = new Set(dataset.columns.flatMap(({ id, synonyms }) => [id, ...synonyms].map(headerKey)));
  return {
    ...dataset,
    synonyms: fresh(languages.flatMap(({ spellings }) => spellings[dataset.id]?.tables ?? []), new Set([dataset.id, ...dataset.synonyms].map(headerKey)), dataset.synonyms),
    columns: dataset.columns.map((column) => translate(column, languages.map(({ name, spellings }) => ({ language: name, spellings: spellings[dataset.id]?.columns[column.id] ?? [] })), taken)),
  };
}

interface Translation {
  readonly language: string;
  readonly spellings: readonly string[];
}

function translate(column: ColumnDefinition, translations: readonly Translation[], taken: Set<string>): ColumnDefinition {
  const spellings = translations.flatMap((translation) => translation.spellings);
  const isGeneral = (spelling: string): boolean => generalWords.has(headerKey(spelling));
  const generic = column.generic ?? [];
  const english = new Set([column.id, ...column.synonyms].map(headerKey));
  const languageOf = new Map<string, string>();
  for (const { language, spellings: own } of translations) {
    for (const key of own.map(headerKey)) if (!english.has(key) && !languageOf.has(key)) languageOf.set(key, language);
  }
  return {
    ...column,
    languageOf: Object.fromEntries(languageOf),
    synonyms: fresh(spellings.filter((spelling) => !isGeneral(spelling)), taken, column.synonyms),
    generic: fresh(spellings.filter(isGeneral), new Set(generic.map(headerKey)), generic),
  };
}

/** The spellings before, and those after them that are not taken yet. */
function fresh(spellings: readonly string[], taken: Set<string>, before: readonly string[]): string[] {
  const added = spellings.filter((spelling) => {
    const key = headerKey(spelling);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
  return [...before, ...added];
}
