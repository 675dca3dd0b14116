import { expect, test } from "vitest";
import type { Exchange } from "../../src/exchange.ts";
import { maskedWire } from "../../src/judge/masked.ts";

const exchange = (text: string): Pick<Exchange, "request" | "response" | "violations"> => ({
  request: { method: "POST", path: "/v1/cg", headers: {}, body: { text } },
  response: { status: 200, headers: {}, body: [text] },
  violations: [],
});

/** Each of them once cost a walk over the rest of the text. */
test.each(["eyJ", "eyJ.", "eyJaaaa.", "?key=", "&sig"])(
  "a body full of %j is masked in a time that grows with its length only",
  (piece) => {
    const full = exchange(piece.repeat(500_000 / piece.length));
    const start = performance.now();
    maskedWire(full);
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);

test("a token is masked wherever it stands in a text, and a word that begins like one is not", () => {
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl";
  const { response } = maskedWire(exchange(`told:${token},eyJustice`));
  expect(response.body).toEqual(["told:[masked],eyJustice"]);
});
