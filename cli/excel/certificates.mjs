import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import certificates from "office-addin-dev-certs";
import { caCertificatePath, localhostCertificatePath, localhostKeyPath } from "office-addin-dev-certs/lib/defaults.js";

/**
 * Certificates for https://localhost from Microsoft's tool, which asks before it makes this computer trust them. Where that is
 * not possible the page is served all the same, with `problem` in a sentence.
 *
 * @returns {Promise<{ server: { key: Buffer, cert: Buffer, ca: Buffer }, problem: string | null }>}
 */
export async function certificatesForLocalhost() {
  try {
    return { server: await certificates.getHttpsServerOptions(), problem: null };
  } catch (error) {
    if (!existsSync(localhostCertificatePath)) await certificates.generateCertificates();
    const [key, cert, ca] = await Promise.all([localhostKeyPath, localhostCertificatePath, caCertificatePath].map((file) => readFile(file)));
    return {
      server: { key, cert, ca },
      problem: `This computer does not trust the certificate yet, so Excel will not load the page. ${firstLine(error)}
To trust it by hand, add this certificate authority to the system's: ${caCertificatePath}`,
    };
  }
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split("\n").map((line) => line.trim()).find((line) => line !== "") ?? "";
}
