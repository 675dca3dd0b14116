import { expect, test } from "vitest";
import { weighScreens } from "./page-weight.ts";

const budget = 200_000;
const weights = weighScreens();

test("there is a chunk for each screen", () => {
  const screens = weights.map(({ screen }) => screen.replace(/^.*\/|-screen\.tsx$/g, ""));
  expect(screens).toEqual(
    expect.arrayContaining([
      "sign-in",
      "dashboard",
      "groups",
      "customers",
      "fields",
      "import",
      "campaigns",
      "messages",
      "exports",
      "runs",
      "compare",
    ]),
  );
});

test.each(weights)("$screen loads at most 200 kB of scripts and styles, gzipped", ({ bytes }) => {
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(budget);
});
