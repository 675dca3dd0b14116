import { expect, test } from "vitest";
import { createSecrets } from "../src/journal-secrets.ts";

/** Each of them once cost a walk over the rest of the text, for every one of a thousand entries. */
test.each(["eyJ", "eyJ.", "http://", "https://a.example/", "http://a?", "signature="])(
  "a body full of %j is masked in a time that grows with its length only",
  (piece) => {
    const { hide } = createSecrets();
    const text = piece.repeat(500_000 / piece.length);
    const start = performance.now();
    hide(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);

test("what only looks like a token or a link is left as it is", () => {
  const { hide } = createSecrets();
  expect(hide("eyJustice is no token, and http://a.example/b no key")).toBe(
    "eyJustice is no token, and http://a.example/b no key",
  );
});
