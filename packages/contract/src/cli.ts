type Command = { readonly run: (args: readonly string[]) => Promise<number>; readonly about: string };

/** Each is loaded when it is asked for: Prism alone takes longer to load than most commands take to run. */
const commands: Readonly<Record<string, Command>> = {
  mock: {
    about: "serves the contract with Prism",
    run: async (args) => (await import("./cli/mock.ts")).run(args),
  },
  judge: {
    about: "stands in front of a server and says who breaks the contract",
    run: async (args) => (await import("./cli/judge.ts")).run(args),
  },
  coverage: {
    about: "says what of the contract your tests have met",
    run: async (args) => (await import("./cli/coverage.ts")).run(args),
  },
  check: {
    about: "says whether your recorded calls survive another version of the contract",
    run: async (args) => (await import("./cli/check.ts")).run(args),
  },
  impact: {
    about: "says what of your own code a newer version of the client breaks",
    run: async (args) => (await import("./cli/impact.ts")).run(args),
  },
};

const usage = `usage: nudgescribe-contract COMMAND [options]

${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
  .join("\n")}

nudgescribe-contract COMMAND --help tells the options of a command.`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h") {
    console.log(usage);
    return 0;
  }
  if (name === undefined) throw new Error("give a command, such as mock; see --help");
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`${name} is not a command; see --help`);
  return command.run(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
