/** Something outside the program that the user can put right: exit code 1. */
export class InputError extends Error {}

/** A sentence for what went wrong with a file. */
export function fileProblem(file: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT": return `${file} does not exist. Check the path.`;
    case "EISDIR": return `${file} is a folder. Name a file.`;
    case "EACCES": return `${file} may not be opened. Check its permissions.`;
    case "ENOSPC": return `There is no room to write ${file}.`;
    default: return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
