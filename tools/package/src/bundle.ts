import { build } from "esbuild";

export type BundleOptions = {
  /** The module to bundle, as text. */
  readonly code: string;
  /** The folder that its imports start from. */
  readonly from: string;
  readonly conditions?: string[];
};

/**
 * One ESM file for a platform without Node.
 * @throws Error with one line for each import that does not resolve.
 */
export async function bundle(options: BundleOptions): Promise<Uint8Array> {
  const { code, from, conditions = [] } = options;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: from },
    bundle: true,
    conditions,
    format: "esm",
    legalComments: "none",
    logLevel: "silent",
    platform: "browser",
    target: "es2022",
    write: false,
  }).catch((error: { errors?: { text: string }[] }) => {
    throw new Error(error.errors?.map(({ text }) => text).join("; ") ?? String(error));
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
