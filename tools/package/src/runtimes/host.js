// Runs a program in Node, Bun or Deno and prints what it tells as the last line.
import process from "node:process";

const [program, context] = process.argv.slice(2);
const { default: run } = await import(program);
console.log(`\n${JSON.stringify(await run(JSON.parse(context)))}`);
