/** What a run says of one test. */
export type Told = { readonly title: string; readonly passed: boolean; readonly text: string };

/** Of the JSON that vitest and jest share. */
export function toldInJson(json: string): Told[] {
  const { testResults } = JSON.parse(json) as {
    testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
  };
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status, failureMessages }) => ({
      title,
      passed: status === "passed",
      text: failureMessages.join("\n"),
    })),
  );
}

/** Of the TAP that `node:test` writes. */
export const toldInTap = (tap: string): Told[] =>
  tap.split(/^(?=(?:not )?ok \d+ - )/m).flatMap((text) => {
    const [, not, title] = /^(not )?ok \d+ - (.*)$/m.exec(text) ?? [];
    return title === undefined ? [] : [{ title, passed: not === undefined, text }];
  });
