import { ApiError } from "../../protocol/apiError";
import { parseAddress } from "../range/address";

/** Fails where Excel would not take a text as the name of a range or a table. */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = parseAddress(name).block !== null || /^r(\d*c\d*)?$|^c\d*$/i.test(name);
  if (!wellFormed || isAddress) throw ApiError.invalidArgument(`"${name}" is no valid name.`);
}
