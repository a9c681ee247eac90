/** Folder of a part with its closing slash; "" for a part at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where a part's relationships stand; "" gives those of the package. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part that a relationship's target names, seen from its source. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folderOf(source) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A target that leads from a part to another, as short as Excel writes it. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
