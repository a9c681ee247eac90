import { medianSorted } from "simple-statistics";
import { nameKey } from "../../measure/words";
import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import type { Table } from "../../table/table";
import { chosen, type Choice } from "../choice";
import { numberIn, rowsOf, textIn } from "../rowReaders";

/** Notes about one theme. */
export interface NoteTheme {
  /** As first written; null for all themes with too few notes together. */
  readonly theme: string | null;
  readonly notes: number;
  readonly open: number;
  /** Median days from a note to its answer; null where none was answered with a date. */
  readonly days: number | null;
}

/** Anonymous feedback by theme: those with the minimum of notes alphabetically, then the others together. No wording of any note. */
export interface NoteThemes {
  readonly notes: number;
  readonly open: number;
  readonly themes: readonly NoteTheme[];
}

interface Note {
  readonly theme: string;
  readonly isOpen: boolean;
  /** From the note to its answer; null where there is none. */
  readonly days: number | null;
}

const closedOrOpen: readonly Choice<"closed" | "open">[] = [
  { id: "open", title: "open", words: ["new", "in progress", "offen", "neu", "in arbeit"] },
  { id: "closed", title: "closed", words: ["done", "answered", "resolved", "erledigt", "geschlossen", "beantwortet"] },
];

/**
 * Counts notes by theme up to a day; null where there are fewer than the minimum. While one to four notes more or fewer are there than an
 * earlier run told of, what it told stands: one more note must not give away its theme.
 */
export function countThemes(table: Table, asOf: number, before: NoteThemes | null): NoteThemes | null {
  const notes = readNotes(table, asOf);
  if (notes.length < peopleMinimum) return null;
  if (before !== null && notes.length !== before.notes && Math.abs(notes.length - before.notes) < peopleMinimum) return before;
  const byTheme = new Map<string, Note[]>();
  for (const note of notes) byTheme.set(nameKey(note.theme), [...(byTheme.get(nameKey(note.theme)) ?? []), note]);
  const hidden = chooseWithheld([...byTheme].map(([name, own]) => ({ name, heads: own.length })), notes.length, peopleMinimum);
  const shown = [...byTheme].filter(([name]) => !hidden.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const others = [...byTheme].flatMap(([name, own]) => (hidden.has(name) ? own : []));
  return {
    notes: notes.length, open: openOf(notes),
    themes: [...shown.map(([, own]) => themeOf(own[0]?.theme ?? null, own)), ...(others.length === 0 ? [] : [themeOf(null, others)])],
  };
}

function readNotes(table: Table, asOf: number): Note[] {
  return rowsOf(table, (own) => {
    const [notedOn, theme, status, answeredOn] = [numberIn(own, "noted-on"), textIn(own, "theme"), textIn(own, "status"), numberIn(own, "answered-on")];
    return (row) => {
      const [on, name, answered] = [notedOn(row), theme(row), answeredOn(row)];
      if (on === null || on >= asOf + 1 || name === null) return null;
      const isAnswered = answered !== null && answered < asOf + 1;
      const said = chosen(status(row), closedOrOpen);
      return { theme: name.trim(), isOpen: said === null ? !isAnswered : said === "open", days: isAnswered && answered >= on ? Math.floor(answered) - Math.floor(on) : null };
    };
  });
}

function themeOf(theme: string | null, notes: readonly Note[]): NoteTheme {
  const days = notes.flatMap((note) => note.days ?? []).sort((a, b) => a - b);
  return { theme, notes: notes.length, open: openOf(notes), days: days.length === 0 ? null : medianSorted(days) };
}

function openOf(notes: readonly Note[]): number {
  return notes.filter(({ isOpen }) => isOpen).length;
}
