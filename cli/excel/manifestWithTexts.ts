import { englishManifest, type ManifestTexts } from "../../src/ribbon/texts/englishManifest";
import { germanManifest } from "../../src/ribbon/texts/germanManifest";

/** Excel's German has this one tag. */
const germanLocale = "de-DE";

const strings = /^( *)<bt:String id="([^"]+)" DefaultValue="[^"]*"(?:\/>|>[\s\S]*?<\/bt:String>)$/gm;
const description = /^( *)<Description DefaultValue="[^"]*"(?:\/>|>[\s\S]*?<\/Description>)$/m;

/** The manifest with its strings in every language, as the ribbon's texts have them; a string that they do not know stays as it is. */
export function manifestWithTexts(manifest: string): string {
  return manifest
    .replace(strings, (whole, indent: string, id: string) => (isKnown(id) ? element(indent, "bt:String", ` id="${id}"`, "bt:Override", id) : whole))
    .replace(description, (_, indent: string) => element(indent, "Description", "", "Override", "Description"));
}

function element(indent: string, name: string, attributes: string, override: string, id: keyof ManifestTexts): string {
  return [
    `${indent}<${name}${attributes} DefaultValue="${escaped(englishManifest[id])}">`,
    `${indent}  <${override} Locale="${germanLocale}" Value="${escaped(germanManifest[id])}"/>`,
    `${indent}</${name}>`,
  ].join("\n");
}

function isKnown(id: string): id is keyof ManifestTexts {
  return Object.hasOwn(englishManifest, id);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
