/** Accents of the Office theme, which Excel gives to series, and to the pieces of a pie, in turn. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Colour of the nth series (from 0); after the sixth Excel goes round again in darker shades. */
export function automaticColor(index: number): string {
  const accent = accents[index % accents.length] ?? plain;
  return index < accents.length ? accent : darker(accent);
}

const plain = "#4472C4";
const shade = 0.6;

function darker(color: string): string {
  const channels = [1, 3, 5].map((from) => Math.round(parseInt(color.slice(from, from + 2), 16) * shade));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
