#!/usr/bin/env node
// Older versions cannot even read the program, so they are told here.
const major = Number.parseInt(process.versions.node, 10);
if (major >= 20) {
  const { main } = await import("../dist/cli.js");
  await main();
} else {
  console.error(`nudgescribe: Node ${process.versions.node} is too old; install Node 20 or newer`);
  process.exitCode = 3;
}
