import { describe, expect, test } from "vitest";
import { diffTexts, type TextDiff } from "../../src/compare/index.ts";
import { pick, randomFrom, randomText, words } from "./random-text.ts";

describe("words that differ", () => {
  const show = (diff: TextDiff) =>
    diff.kind === "words"
      ? diff.parts
          .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
          .join("")
      : diff.why;

  test("are marked, and nothing else", () => {
    const before = "Spring is here, and so is your renewal. Thank you for staying.";
    const after = "Summer is here, and so is your renewal. Thank you for staying.";
    expect(show(diffTexts(before, after))).toBe(
      "[-Spring-]{+Summer+} is here, and so is your renewal. Thank you for staying.",
    );
  });

  test("are marked where words have no spaces between them", () => {
    expect(show(diffTexts("自動車保険の更新です", "自動車保険の変更です"))).toBe("自動車保険の[-更新-]{+変更+}です");
  });

  test("are not needed for a line break to show", () => {
    expect(show(diffTexts("One. Two.", "One.\nTwo."))).toBe("One.[- -]{+\n+}Two.");
  });

  test("are not marked in texts that share hardly anything: one replaces the other", () => {
    const diff = diffTexts("Your cover renews soon.", "Two days a week on the road? Then pay for two.");
    expect(diff).toMatchObject({ kind: "replaced", why: "little-shared" });
  });

  test("are not looked for in texts that are too long", () => {
    expect(diffTexts("a ".repeat(20_000), "a")).toMatchObject({ kind: "replaced", why: "too-long" });
  });

  test("are found or given up on in time that people do not notice", () => {
    const random = randomFrom(7);
    const text = () =>
      Array.from({ length: 3_000 }, () => pick(random, words))
        .join(" ")
        .slice(0, 20_000);
    const [before, after] = [text(), text()];
    const start = performance.now();
    diffTexts(before, after);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  test("leave both texts whole, to the letter (300 random pairs of texts)", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const before = randomText(random);
      const middle = Math.floor(before.length * random());
      const after = before.slice(0, middle) + randomText(random) + before.slice(middle + Math.floor(random() * 9));
      const diff = diffTexts(before, after, { leastShared: 0 });
      const parts = diff.kind === "words" ? diff.parts : [];
      const without = (left: string) =>
        parts
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text)
          .join("");
      expect([diff.kind, without("added"), without("removed")], `seed ${seed}`).toEqual(["words", before, after]);
    }
  });
});
