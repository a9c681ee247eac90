/** Lets what was put off to later turns run, also where one turn puts off to the next: by turns, since time alone says little on a busy machine. */
export async function laterTurns(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
