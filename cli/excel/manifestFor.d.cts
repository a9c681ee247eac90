export const developmentOrigin: string;
export function manifestFor(source: string, origin: string | undefined): string;
