/** The English words about changes of the way of working that were marked. Months come in already written out. */
export const englishMarks = {
  /** In the column that says whether a move is real, while there are too few values since. */
  soon: (length: string): string => `in ${length}`,
  /** Below a series whose limits step. */
  changed: (month: string, reason: string): string => `Changed in ${month}: ${reason}`,
  limitsIn: (length: string): string => `limits in ${length}`,
  /** On the Definitions sheet. */
  definition: (month: string, reason: string): string => `Limits begin anew in ${month}: ${reason} (marked in this workbook)`,
  /** Why what is said changed. */
  marked: (month: string, reason: string): string => `limits begin anew in ${month}: ${reason}`,
  unmarked: (month: string): string => `limits no longer begin anew in ${month}`,
};
