import { expect, test } from "vitest";
import { contract } from "../../src/jest.ts";

test("outside jest, or without its globals, the reason is told", () => {
  expect(() => contract()).toThrow("jest's globals are not here");
});
