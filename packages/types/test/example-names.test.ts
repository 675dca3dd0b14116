import { expect, expectTypeOf, test } from "vitest";
import type { ExampleNames, OperationId } from "../src/index.ts";
import { answers } from "./contract.ts";

test("every operation has its example names, by status", () => {
  expectTypeOf<keyof ExampleNames>().toEqualTypeOf<OperationId>();
  expectTypeOf<keyof ExampleNames["listCustomerGroups"]>().toEqualTypeOf<200 | 400 | 401 | 403 | 500 | "default">();
  expectTypeOf<ExampleNames["listCustomerGroups"][403]>().toEqualTypeOf<"refused" | "expired">();
});

test("names of an operation's own refusals are its own", () => {
  expectTypeOf<ExampleNames["startCampaignRerun"][400]>().toEqualTypeOf<
    "notPublished" | "unpublishedMessages" | "currentRun"
  >();
});

test("a name that the contract does not have is a compile error", () => {
  // @ts-expect-error: expired is an example of 403
  const wrong: ExampleNames["listCustomerGroups"][400] = "expired";
  expect(answers.map(([, , name]) => name)).toContain(wrong);
});

test("one name that two media types share is named once", () => {
  expectTypeOf<ExampleNames["fetchMessageFile"][200]>().toEqualTypeOf<"typical" | "link" | "cut">();
});
