/** Id of what a setting is set with, by which it is brought into sight. */
export function controlId(key: string): string {
  return `setting-${key}`;
}
