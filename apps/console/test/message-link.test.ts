import { afterEach, expect, test, vi } from "vitest";
import { askForLink } from "../web/exports/message-link.ts";

// What is checked becomes the target of a link that a person presses.

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: unknown): void => {
  vi.stubGlobal("location", { pathname: "/w/ws_1" });
  vi.stubGlobal("fetch", async () => Response.json(answer));
};

const file = { campaignId: "cmp_1", page: 1 };

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)//https://files.example/",
  "data:text/html,<script>alert(1)</script>",
  "//files.example/a.csv",
  "file:///etc/passwd",
  "https://",
  "",
  7,
  null,
])("the page offers no link to %j", async (url) => {
  answering({ url });
  await expect(askForLink(file)).rejects.toThrow("The answer has no link in it.");
});

test("a link to a file is offered as it came", async () => {
  const url = "https://files.example/a.csv?signature=x";
  answering({ url });
  await expect(askForLink(file)).resolves.toBe(url);
});
