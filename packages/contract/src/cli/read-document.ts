import { readFile } from "node:fs/promises";

/** @throws Error in one line that names the file */
export async function readDocument(file: string): Promise<object> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new Error(`${file} cannot be read; give the path of a bundled OpenAPI document in JSON`);
  }
  let document: { paths?: object } | null;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is not JSON (${(error as Error).message}); give the bundled document, such as spec/dist/openapi.json`,
    );
  }
  if (Object.keys(document?.paths ?? {}).length > 0) return document as object;
  throw new Error(`${file} declares no operation; give a bundled OpenAPI document, such as spec/dist/openapi.json`);
}
