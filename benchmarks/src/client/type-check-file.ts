// Type-checks one file in a process of its own, as `tsc` would, and prints what that took.
import ts from "typescript";
import { compilerOptions } from "./compiler-options.ts";

const [file = ""] = process.argv.slice(2);
const before = process.cpuUsage();
const host = ts.createCompilerHost(compilerOptions);
host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors; // as `tsc` does
const program = ts.createProgram([file], compilerOptions, host);
const problems = ts.getPreEmitDiagnostics(program);
const { user, system } = process.cpuUsage(before);

if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host));
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, instantiations: program.getInstantiationCount() }));
