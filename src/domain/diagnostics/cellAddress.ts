/** A1 address of a cell with its sheet, quoted where a formula would need it: `Cases!C17`, `'My sheet'!A1`. Row and column are zero-based. */
export function cellAddress(sheet: string, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet) && !/^r\d*c?\d*$/i.test(sheet) && !/^c\d*$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
