/** Groups of fewer persons than this are never shown in figures about persons. */
export const peopleMinimum = 5;
