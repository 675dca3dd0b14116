import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Of a client in a fresh Node: its import in ms, and `new` or its like in µs, once it is warm. */
export type Construct = { readonly importing: number; readonly constructing: number };

/** `make` is source text that makes a client out of the module `client`. */
export async function constructIn(cwd: string, specifier: string, make: string): Promise<Construct> {
  const source = `
    const start = performance.now();
    const client = await import(${JSON.stringify(specifier)});
    const importing = performance.now() - start;
    const credentials = { apiKey: "key", email: "ada@example.com", password: "secret" };
    const times = (count) => {
      const begin = performance.now();
      for (let time = 0; time < count; time++) ${make};
      return ((performance.now() - begin) * 1000) / count;
    };
    times(300);
    console.log(JSON.stringify({ importing, constructing: times(300) }));
    process.exit();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source], { cwd });
  return JSON.parse(stdout);
}
