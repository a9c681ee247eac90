import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { crc32 as oracle, deflateRawSync } from "node:zlib";
import { crc32 } from "../../../../host/xlsx/zip/crc32";
import { openXlsxPackage } from "../../../../host/xlsx/zip/openXlsxPackage";
import { writeXlsxPackage } from "../../../../host/xlsx/zip/writeXlsxPackage";

const encode = (text: string) => new TextEncoder().encode(text);
const small = () => writeXlsxPackage(null, new Map([["a.xml", encode("<a/>")], ["xl/b.xml", encode("<b>".padEnd(5000, "x"))]]));
const codeOf = (bytes: Uint8Array): unknown => {
  try {
    openXlsxPackage(bytes).names.forEach((name) => openXlsxPackage(bytes).read(name));
    return "opened";
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

test("the checksum is that of zlib, in one go and in pieces", () => {
  const bytes = Uint8Array.from({ length: 10_007 }, (_, i) => (i * 7919) & 255);
  expect(crc32(bytes)).toBe(oracle(bytes));
  expect(crc32(bytes.subarray(13), crc32(bytes.subarray(0, 13)))).toBe(oracle(bytes));
});

test("parts that are written read back, in order, whatever the case of their name", () => {
  const opened = openXlsxPackage(small());
  expect(opened.names).toEqual(["a.xml", "xl/b.xml"]);
  expect(opened.text("XL/B.XML")).toHaveLength(5000);
  expect(opened.has("c.xml")).toBe(false);
  expect(() => opened.read("c.xml")).toThrow(/no part c\.xml/);
});

test("the same parts give the same bytes", () => {
  expect(Buffer.from(small()).equals(small())).toBe(true);
});

test("a changed part keeps its place, a new one comes last, a removed one goes, the others keep their packed bytes", () => {
  const first = openXlsxPackage(writeXlsxPackage(null, new Map(["a", "b", "c", "d"].map((name) => [name, encode(name.repeat(100))]))));
  const second = openXlsxPackage(writeXlsxPackage(first, new Map([["new", encode("n")], ["c", null], ["B", encode("changed")]])));
  expect(second.names).toEqual(["a", "b", "d", "new"]);
  expect(second.text("b")).toBe("changed");
  for (const name of ["a", "d"]) {
    const entry = (of: typeof first) => of.entries.find((one) => one.name === name)!;
    expect(Buffer.from(entry(second).compressed).equals(entry(first).compressed)).toBe(true);
  }
});

test("a large part arrives in pieces that add up", () => {
  const bytes = Uint8Array.from({ length: 20_000_000 }, (_, i) => (i % 251) ^ (i >> 12));
  const opened = openXlsxPackage(writeXlsxPackage(null, new Map([["big", bytes]])));
  const pieces: Uint8Array[] = [];
  opened.readInPieces("big", (piece) => pieces.push(piece));
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
});

test("a zip file with data descriptors and a comment opens", () => {
  const data = encode("hello hello hello hello");
  const packed = deflateRawSync(data);
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write("p", 30);
  const descriptor = Buffer.alloc(16);
  const central = Buffer.alloc(47);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(oracle(data), 16);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(data.length, 24);
  central.writeUInt16LE(1, 28);
  central.write("p", 46);
  const end = Buffer.alloc(22 + 7);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(31 + packed.length + 16, 16);
  end.writeUInt16LE(7, 20);
  const opened = openXlsxPackage(Buffer.concat([local, packed, descriptor, central, end]));
  expect(opened.text("p")).toBe("hello hello hello hello");
  expect(openXlsxPackage(writeXlsxPackage(opened, new Map())).text("p")).toBe("hello hello hello hello");
});

describe("what is refused", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const patched = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(small());
    change(bytes);
    return bytes;
  };
  const directory = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 6);
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "not-a-workbook"],
    ["a text file", encode("Name,Value\n"), "not-a-workbook"],
    ["an old .xls", Uint8Array.from([...ole, ...new Array<number>(600).fill(0)]), "not-a-workbook"],
    ["an encrypted workbook", Buffer.concat([Buffer.from(ole), Buffer.from("EncryptedPackage", "utf16le")]), "password-protected"],
    ["encrypted entries", patched((b) => b.writeUInt16LE(0x801, directory(b) + 8)), "password-protected"],
    ["a file that breaks off", small().subarray(0, 100), "corrupt"],
    ["an offset beyond the end", patched((b) => b.writeUInt32LE(0x7fffffff, directory(b) + 42)), "corrupt"],
    ["a directory beyond the end", patched((b) => b.writeUInt32LE(0x7fffffff, b.length - 6)), "corrupt"],
    ["a wrong checksum", patched((b) => b.writeUInt32LE(1, directory(b) + 16)), "corrupt"],
    ["a size that deflate cannot reach", patched((b) => b.writeUInt32LE(1e9, directory(b) + 46 + 5 + 24)), "corrupt"],
    ["an unknown way of packing", patched((b) => b.writeUInt16LE(12, directory(b) + 10)), "corrupt"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test("a package that claims to unpack to more than memory holds", () => {
    const packed = new Uint8Array(2_200_000);
    const parts = openXlsxPackage(writeXlsxPackage(null, new Map([["p", packed]])));
    const bytes = Buffer.from(writeXlsxPackage({ ...parts, entries: [{ ...parts.entries[0]!, method: 8, size: 2 ** 31, compressed: packed }] }, new Map()));
    expect(codeOf(bytes)).toBe("too-large");
  });
});

const unzip = ["/usr/bin/unzip", "/bin/unzip"].find((file) => existsSync(file));
(unzip ? test : test.skip)(`what is written passes unzip -t${unzip ? "" : " (skipped: unzip is not installed)"}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
  try {
    writeFileSync(path.join(folder, "small.zip"), small());
    expect(execFileSync(unzip!, ["-t", path.join(folder, "small.zip")], { encoding: "utf8" })).toContain("No errors detected");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const workbooks = path.resolve(__dirname, "../../../../../shared/data/workbooks");
const maybe = existsSync(workbooks) ? describe : describe.skip;
maybe(`real workbooks${existsSync(workbooks) ? "" : ` (skipped: ${workbooks} is not there)`}`, () => {
  const files = existsSync(workbooks) ? readdirSync(workbooks) : [];
  test.each(files)("%s: every part survives a copy with its packed bytes", (file) => {
    const first = openXlsxPackage(readFileSync(path.join(workbooks, file)));
    const second = openXlsxPackage(writeXlsxPackage(first, new Map([["extra.xml", encode("<x/>")]])));
    expect(second.names).toEqual([...first.names, "extra.xml"]);
    first.entries.forEach((entry, i) => expect(Buffer.from(second.entries[i]!.compressed).equals(entry.compressed)).toBe(true));
    for (const name of second.names) expect(() => second.read(name)).not.toThrow();
  });
});
