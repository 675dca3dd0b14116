import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readContract } from "../reference/contract.ts";
import { inRepository } from "../repository.ts";

/**
 * The sources of `@nudgescribe/types` with names in place of the generated types. Those are indexed accesses, which TypeDoc
 * would write out in full wherever they are used. A name it links, and the links lead to the reference.
 */
export async function writeTypesWithNames(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(inRepository("packages/types/src"), folder, { recursive: true });
  const { schemas } = readContract().components;
  const named = Object.entries(schemas).map(([name, { description }]) => standIn(name, description ?? ""));
  await writeFile(join(folder, "generated/schemas.ts"), named.join("\n"));
  const made = ["paths", "components", "operations"].map((name) =>
    standIn(
      name,
      `What openapi-typescript makes of the contract: its \`${name}\`, for use with openapi-fetch and its kin.`,
    ),
  );
  await writeFile(join(folder, "generated/openapi.ts"), made.join("\n"));
}

/** Its one member keeps two of them apart. */
const standIn = (name: string, about: string): string =>
  `/** ${about.replaceAll("*/", "* /")} */\nexport interface ${name} {\n  /** @internal */\n  readonly __name: "${name}";\n}\n`;
