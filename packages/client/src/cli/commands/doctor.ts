import { CliError } from "../cli-error.ts";
import { type Command, defineCommand } from "../command.ts";
import { examine, type Finding } from "../doctor.ts";

const signs = { pass: "✓", fail: "✗", warn: "!", skip: "-" } as const;

export const doctor: Command = defineCommand({
  name: "doctor",
  about: "check the settings, the connection and the sign-in",
  args: {},
  options: {},
  notes:
    "It tells which variables are set, never what is in them. It signs in anew and leaves a kept session alone. A check that could not be made is told with a dash.",
  examples: ["doctor", "doctor --env-file nudgescribe.env", "doctor --json"],
  async run(_, context) {
    const { green, red, yellow, dim } = context.style;
    const findings = await examine(context);
    const paint = { pass: green, fail: red, warn: yellow, skip: dim };
    const width = Math.max(...findings.map(({ name }) => name.length));
    const failed = findings.filter(({ result }) => result === "fail");
    return {
      data: { ok: failed.length === 0, checks: findings.map(({ exitCode: _, ...finding }) => finding) },
      text: findings
        .map(({ name, result, detail, advice }) => {
          const line = `${paint[result](signs[result])} ${name.padEnd(width)}  ${detail}`;
          return advice ? `${line}\n  ${" ".repeat(width)}  ${dim(advice)}` : line;
        })
        .join("\n"),
      failure: failureOf(failed),
      isFailureTold: true,
    };
  },
});

function failureOf([first]: readonly Finding[]): CliError | undefined {
  if (!first) return undefined;
  const { name, detail, advice, exitCode = 1 } = first;
  return new CliError("CheckFailed", `${name}: ${detail}`, { exitCode, hint: advice });
}
