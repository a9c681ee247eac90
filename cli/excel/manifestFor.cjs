/** Where `npm run start:excel` serves the page; manifest.xml, the one source, names it throughout. */
const developmentOrigin = "https://localhost:3000";
/** Tells the development add-in from a deployed one in Excel's lists. */
const developmentMark = " (development)";

/**
 * The manifest for a place that serves the page.
 *
 * @param {string} source text of manifest.xml
 * @param {string | undefined} origin such as "https://scorecard.example.org", a folder in its address included; undefined keeps the development manifest
 * @throws where the origin is no https address, or has a query or a fragment
 */
function manifestFor(source, origin) {
  if (origin === undefined) return source;
  return source.replaceAll(developmentOrigin, addressOf(origin)).replaceAll(developmentMark, "");
}

function addressOf(origin) {
  if (!URL.canParse(origin)) throw new Error(refusal(origin));
  const { protocol, host, pathname, search, hash, username } = new URL(origin);
  if (protocol !== "https:" || search || hash || username) throw new Error(refusal(origin));
  return `https://${host}${pathname.replace(/\/$/, "")}`;
}

function refusal(origin) {
  return `"${origin}" is no place for the add-in. Excel loads it over https only: --env origin=https://scorecard.example.org`;
}

module.exports = { developmentOrigin, manifestFor };
