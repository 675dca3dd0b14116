import { describe, expect, test } from "vitest";
import type { ShownBody } from "../server/answers.ts";
import { showBody } from "../server/show-body.ts";
import { layOutBody, readBody } from "../web/developer/json-text.ts";

const whole = (text: string): ShownBody => ({ text, bytes: text.length, cut: false });
const cutAt = (text: string, length: number): ShownBody => ({
  text: text.slice(0, length),
  bytes: text.length,
  cut: true,
});

const values = [
  {},
  [],
  [[], {}, [{}]],
  { a: 1, b: [true, null, -2.5e10], c: { d: "e" } },
  ['a "quoted" \\ text', "brackets ]}{[ , :", "line\nbreak"],
];

describe("a body as it is shown", () => {
  test.each(values.map((value) => ({ value })))("is laid out as JSON usually is: $value", ({ value }) => {
    expect(layOutBody(whole(JSON.stringify(value)))).toBe(JSON.stringify(value, null, 2));
  });

  test("keeps each number as it was sent", () => {
    expect(layOutBody(whole('{"id":12345678901234567890,"price":1.50}'))).toBe(
      '{\n  "id": 12345678901234567890,\n  "price": 1.50\n}',
    );
  });

  test.each(["[masked] 12 characters that are not JSON", "id,name\n1,{x}", "<b>no</b>", "{broken", ""])(
    "is left alone when it is not JSON: %s",
    (text) => {
      expect(layOutBody(whole(text))).toBe(text);
    },
  );

  const rows = {
    workspace_id: "ws",
    customers: [
      { name: 'A "B" [c', tags: ["x", "y"] },
      { name: "D", note: null },
    ],
  };
  const text = JSON.stringify(rows);
  test("loses nothing of its beginning, wherever it was cut", () => {
    for (let length = 1; length < text.length; length += 1) {
      const shown = layOutBody(cutAt(text, length));
      expect(JSON.stringify(rows, null, 2).startsWith(shown.trimEnd()), shown).toBe(true);
    }
  });

  test("has whole customers only, wherever it was cut", () => {
    for (let length = 1; length < text.length; length += 1) {
      const { customers = [], workspace_id = "ws", ...rest } = readBody(cutAt(text, length)) as Partial<typeof rows>;
      expect(rest).toEqual({});
      expect(workspace_id).toBe("ws");
      expect(customers).toEqual(rows.customers.slice(0, customers.length));
    }
  });

  test("is read whole when it is whole", () => {
    expect(readBody(showBody(text))).toEqual(rows);
  });
});
