/** A column id as people say it: "first contact flag". */
export function columnTitle(id: string): string {
  return id.replaceAll("-", " ");
}
