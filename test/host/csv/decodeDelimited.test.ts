import { decodeDelimited } from "../../../host/csv/decodeDelimited";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

test.each<[string, string, Uint8Array]>([
  ["UTF-8", "Größe;Näme\n1;é", utf8("Größe;Näme\n1;é")],
  ["UTF-8 with its mark", "Größe", utf8("\ufeffGröße")],
  ["UTF-8 that was cut off in a character", "Größe;Näme;Öl;Fuß;\ufffd", utf8("Größe;Näme;Öl;Fuß;ß").slice(0, -1)],
  ["UTF-16 little-endian with its mark", "Größe", wide("\ufeffGröße")],
  ["UTF-16 big-endian with its mark", "Größe", wide("\ufeffGröße").swap16()],
  ["UTF-16 little-endian without", "Größe,Näme", wide("Größe,Näme")],
  ["UTF-16 big-endian without", "Größe,Näme", wide("Größe,Näme").swap16()],
  ["Japanese in UTF-16 without a mark", "件番号,担当者\n一,山田　太郎\n二,鈴木", wide("件番号,担当者\n一,山田　太郎\n二,鈴木")],
  ["windows-1252", "Größe;Näme;Café;“€”", Uint8Array.of(...Buffer.from("Größe;Näme;Café;", "latin1"), 0x93, 0x80, 0x94)],
  ["windows-1252 with unbreakable blanks", "1\u00a0234;é", Buffer.from("1\u00a0234;é", "latin1")],
  ["Shift JIS", "チケット,テスト", Uint8Array.of(0x83, 0x60, 0x83, 0x50, 0x83, 0x62, 0x83, 0x67, 0x2c, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67)],
])("%s", (_, text, bytes) => {
  expect(decodeDelimited(bytes)).toBe(text);
});

test.each<[string, RegExp, Uint8Array]>([
  ["a workbook", /Open it as a workbook/, Uint8Array.of(0x50, 0x4b, 3, 4)],
  ["an old workbook", /Open it as a workbook/, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ["a web page", /save it as an Excel workbook/, utf8("\ufeff\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>")],
  ["a web page in UTF-16", /save it as an Excel workbook/, wide("\ufeff<!DOCTYPE html>")],
  ["Excel's XML of 2003", /save it as an Excel workbook/, utf8("<?xml version=\"1.0\"?><Workbook/>")],
  ["bytes", /saved as CSV/, Uint8Array.of(1, 0, 0, 0, 2, 65, 66, 3)],
])("%s is refused with what to do", (_, message, bytes) => {
  expect(() => decodeDelimited(bytes)).toThrow(message);
});
