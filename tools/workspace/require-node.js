// Runs first, on whatever Node there is, so that too old a one is told in words instead of by a syntax error.
const wanted = 24;
const found = process.versions.node;

if (Number(found.split(".")[0]) < wanted) {
  console.error(
    `Node ${found} is too old for the scripts, and the package "node" that brings Node ${wanted} is not installed; ` +
      `run \`npm install --global node@${wanted}\`, or delete node_modules and try again with the registry in reach`,
  );
  process.exitCode = 1;
}
