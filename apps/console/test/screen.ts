import type { OperationId } from "@nudgescribe/types";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { failures } from "./failures.ts";
import type { Fixtures } from "./page.ts";

// What the tests of more than one screen do.

/** As long as the browser itself waits: the machine may be busy. */
export const patience = { timeout: 10_000 };

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Waits until words are said to a screen reader. */
export const said = (page: Page, words: string) =>
  page.getByRole("status").filter({ hasText: words }).first().waitFor();

export const isFocused = (locator: Locator) =>
  expect
    .poll(() => locator.evaluate((element) => element === element.ownerDocument.activeElement), patience)
    .toBe(true);

type FailingRead = {
  readonly operation: OperationId;
  /** Of the notice. */
  readonly title: string;
  /** Waits for what is shown once it is loaded. */
  readonly loaded: () => Promise<unknown>;
};

/** A read of the open screen fails in each way that there is: each is told with what to do, and can be tried again. */
export async function expectEachFailure(
  { page, console, violations }: Pick<Fixtures, "page" | "console" | "violations">,
  { operation, title, loaded }: FailingRead,
): Promise<void> {
  const alert = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  for (const { name, fault, message, hint } of failures) {
    const { id } = console.sandbox.faults.add({ ...fault, operation });
    await page.reload();
    await alert.waitFor();
    const words = await alert.textContent();
    expect(words, name).toContain(message);
    expect(words, name).toContain(hint);
    expect(await violations(), name).toEqual([]);
    console.sandbox.faults.remove(id);
    await alert.getByRole("button", { name: "Try again" }).press("Enter");
    await loaded();
  }
}
