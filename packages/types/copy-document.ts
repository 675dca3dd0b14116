// The package carries the bundled contract, so that consumers can mock, validate or document from it.
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

copyFileSync(
  fileURLToPath(import.meta.resolve("@nudgescribe/spec/openapi.json")),
  new URL("dist/openapi.json", import.meta.url),
);
