/** Excel on the web refuses requests and answers above 5 MB; the host does on every platform. */
export const payloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();

/** Size of a text on the wire. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Numbers of the errors that stop a request as a whole. */
export const HostErrorCode = { sessionLost: 5012, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
