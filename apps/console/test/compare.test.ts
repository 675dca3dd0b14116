import type { CampaignRun, RunMessage } from "@nudgescribe/types";
import { describe, expect, test } from "vitest";
import { compareRuns, type RunComparison } from "../web/reruns/compare-runs.ts";
import { pairTexts } from "../web/reruns/pair-texts.ts";
import { countsDiffer, shownCount } from "../web/reruns/run-counts.ts";
import { checkStart, currentRun, judgeStart, type StartFacts } from "../web/reruns/start-conditions.ts";
import { diffTexts, type TextDiff } from "../web/reruns/word-diff.ts";

const message = (message_id: string, segment: string, content: string): RunMessage => ({
  message_id,
  segment,
  content,
  archived: false,
});

const compare = (a: RunMessage[], b: RunMessage[], runs: { a?: CampaignRun; b?: CampaignRun } = {}) =>
  compareRuns({ run: runs.a ?? {}, messages: a }, { run: runs.b ?? {}, messages: b });

const loneIds = (list: RunComparison["added"]) => list.map(({ message: one }) => one.message_id);
const pairIds = (list: RunComparison["same"]) => list.map(({ a, b }) => [a.message_id, b.message_id]);

/** Numbers from 0 to 1 that are the same in every run of the tests. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const words = [
  "renewal",
  "your",
  "price",
  "is",
  "fixed",
  "home",
  "a",
  "month",
  "Zürich",
  "車",
  "teach",
  ",",
  ".",
  "\n",
];

const randomText = (random: () => number): string =>
  Array.from({ length: Math.floor(random() * 30) }, () => pick(random, words) + pick(random, ["", " ", "  "])).join("");

describe("messages of two runs", () => {
  test("are matched by segment, whatever their ids and their order", () => {
    const result = compare(
      [message("a1", "Loyal", "Spring is here."), message("a2", "Watchers", "Fixed."), message("a3", "City", "Less.")],
      [
        message("b1", "Watchers", "Fixed."),
        message("b2", "Loyal", "Summer is here."),
        message("b3", "Weekend", "Two."),
      ],
    );
    expect(pairIds(result.same)).toEqual([["a2", "b1"]]);
    expect(pairIds(result.changed)).toEqual([["a1", "b2"]]);
    expect(loneIds(result.gone)).toEqual(["a3"]);
    expect(loneIds(result.added)).toEqual(["b3"]);
    expect(result.unknown).toEqual([]);
  });

  test("of one segment are paired with the equal one first, then the most alike, and what is left over is added or gone", () => {
    const result = compare(
      [
        message("a1", "Loyal", "Thank you for five years with us."),
        message("a2", "Loyal", "See what you can save today."),
        message("a3", "Loyal", "Equal to the letter."),
      ],
      [
        message("b1", "Loyal", "Equal to the letter."),
        message("b2", "Loyal", "See what you can save this week."),
        message("b3", "Loyal", "Thank you for ten years with us."),
        message("b4", "Loyal", "Nothing alike."),
      ],
    );
    expect(pairIds(result.same)).toEqual([["a3", "b1"]]);
    expect(pairIds(result.changed)).toEqual([
      ["a1", "b3"],
      ["a2", "b2"],
    ]);
    expect(loneIds(result.added)).toEqual(["b4"]);
  });

  test("of one segment that are equally unlike are paired in their order", () => {
    const result = compare(
      [message("a1", "Loyal", "one"), message("a2", "Loyal", "two")],
      [message("b1", "Loyal", "three"), message("b2", "Loyal", "four")],
    );
    expect(pairIds(result.changed)).toEqual([
      ["a1", "b1"],
      ["a2", "b2"],
    ]);
  });

  test("without a segment are a pair only if their texts are alike", () => {
    const result = compare(
      [
        { message_id: "a1", content: "Your cover renews soon." },
        { message_id: "a2", content: "A car for Saturday." },
      ],
      [
        { message_id: "b1", content: "Your cover renews today." },
        { message_id: "b2", content: "Thank you!" },
      ],
    );
    expect(pairIds(result.changed)).toEqual([["a1", "b1"]]);
    expect(loneIds(result.gone)).toEqual(["a2"]);
    expect(loneIds(result.added)).toEqual(["b2"]);
  });

  test("whose text is missing are said to be unknown, not the same", () => {
    const result = compare([{ message_id: "a1", segment: "Loyal" }], [{ message_id: "b1", segment: "Loyal" }]);
    expect(pairIds(result.unknown)).toEqual([["a1", "b1"]]);
    expect([result.same, result.changed, result.added, result.gone]).toEqual([[], [], [], []]);
  });

  test("whose segment is an object are matched by what is in it", () => {
    const segment = () => ({ age: "30s", city: "Cork" }) as unknown as string;
    const result = compare([message("a1", segment(), "Hello.")], [message("b1", segment(), "Hello.")]);
    expect(pairIds(result.same)).toEqual([["a1", "b1"]]);
    expect(result.same[0]?.segment).toBe('{"age":"30s","city":"Cork"}');
  });

  test("are each in exactly one list, once (200 random pairs of runs)", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed);
      const segments = ["Loyal", "Watchers", "City", undefined];
      const run = (name: string): RunMessage[] =>
        Array.from({ length: Math.floor(random() * 12) }, (_, place) => {
          const segment = pick(random, segments);
          const content = pick(random, [randomText(random), "the same text", undefined]);
          return {
            message_id: `${name}${place}`,
            ...(segment !== undefined && { segment }),
            ...(content !== undefined && { content }),
          };
        });
      const [a, b] = [run("a"), run("b")];
      const result = compare(a, b);
      const pairs = [...result.same, ...result.changed, ...result.unknown];

      const fromA = [...pairs.map((pair) => pair.a), ...result.gone.map((lone) => lone.message)];
      const fromB = [...pairs.map((pair) => pair.b), ...result.added.map((lone) => lone.message)];
      expect(fromA.map(({ message_id }) => message_id).toSorted()).toEqual(
        a.map(({ message_id }) => message_id).toSorted(),
      );
      expect(fromB.map(({ message_id }) => message_id).toSorted()).toEqual(
        b.map(({ message_id }) => message_id).toSorted(),
      );
      expect(pairs.filter((pair) => pair.a.segment !== pair.b.segment)).toEqual([]);
      expect(result.same.filter((pair) => pair.a.content !== pair.b.content)).toEqual([]);
      expect(result.changed.filter((pair) => pair.a.content === pair.b.content)).toEqual([]);

      const turned = compare(b, a);
      expect(turned.added.length).toBe(result.gone.length);
      expect(turned.same.length).toBe(result.same.length);
    }
  });

  test("are compared in time that people do not notice, also when thousands have no segment", () => {
    const many = (word: string) =>
      Array.from({ length: 4_000 }, (_, place): RunMessage => ({ content: `${word} number ${place} of many` }));
    const start = performance.now();
    const result = compare(many("Letter"), many("Note"));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(result.changed.length).toBe(4_000);
  });
});

describe("pairs of texts", () => {
  test("an equal text is paired once, however often it is there", () => {
    expect(pairTexts(["x", "x", "x"], ["x", "x"], { leastLikeness: 1 })).toEqual({
      pairs: [
        [0, 0],
        [1, 1],
      ],
      onlyFirst: [2],
      onlySecond: [],
    });
  });
});

describe("what is known of a run", () => {
  const run: CampaignRun = {
    run_number: 2,
    customer_group_id: "cg_1",
    customer_group_name: "Motor",
    segment_count: 3,
    message_summary: { total: 3, published: 2, archived: 0 },
  };

  test("the history is told beside what the messages show, and a difference is seen", () => {
    const { a, b, sameGroup } = compare([message("a1", "Loyal", "Hello.")], [], {
      a: run,
      b: { ...run, run_number: 1 },
    });
    expect(a).toMatchObject({ runNumber: 2, groupId: "cg_1", groupName: "Motor" });
    expect(a.messages).toEqual({ told: 3, read: 1 });
    expect(a.segments).toEqual({ told: 3, read: 1 });
    expect(a.published).toEqual({ told: 2, read: undefined });
    expect(a.archived).toEqual({ told: 0, read: 0 });
    expect([a.messages, a.published, a.archived].map(countsDiffer)).toEqual([true, false, false]);
    expect(b.runNumber).toBe(1);
    expect(sameGroup).toBe(true);
  });

  test("a run of which nothing is told has nothing made up", () => {
    const { a, sameGroup } = compare([{}], [{}]);
    expect(a).toEqual({
      runNumber: undefined,
      groupId: undefined,
      groupName: undefined,
      status: undefined,
      startedAt: undefined,
      messages: { told: undefined, read: 1 },
      segments: { told: undefined, read: undefined },
      published: { told: undefined, read: undefined },
      archived: { told: undefined, read: undefined },
    });
    expect(shownCount(a.messages)).toBe(1);
    expect(sameGroup).toBeUndefined();
  });

  test("null and members of another type are taken for missing", () => {
    const odd = { run_number: "2", message_summary: null, customer_group_name: null } as unknown as CampaignRun;
    const { a } = compare([{ segment: null, content: null } as unknown as RunMessage], [], { a: odd });
    expect(a.runNumber).toBeUndefined();
    expect(a.groupName).toBeUndefined();
    expect(a.messages).toEqual({ told: undefined, read: 1 });
  });
});

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

describe("before a rerun", () => {
  const runs: CampaignRun[] = [
    {
      run_number: 2,
      customer_group_id: "cg_summer",
      customer_group_name: "Summer",
      message_summary: { total: 3, published: 3, archived: 0 },
    },
    { run_number: 1, customer_group_id: "cg_spring", message_summary: { total: 1, published: 0, archived: 1 } },
  ];
  const facts: StartFacts = { status: "Published", runs, groupId: "cg_autumn", customerPages: 2 };
  const holds = (changed: Partial<StartFacts>) =>
    Object.fromEntries(checkStart({ ...facts, ...changed }).map((condition) => [condition.id, condition.holds]));
  const verdict = (changed: Partial<StartFacts>) => judgeStart(checkStart({ ...facts, ...changed }));

  test("all that can be known holds, and what cannot be known is said to be unknown", () => {
    expect(holds({})).toEqual({
      published: true,
      "messages-published": true,
      "other-group": true,
      "has-customers": true,
      "current-run": "unknown",
    });
    expect(verdict({})).toBe("clear");
  });

  test("the evidence is that of the vendor's text, and the customers are only inferred", () => {
    expect(checkStart(facts).map(({ id, evidence, blocks }) => [id, evidence, blocks])).toEqual([
      ["published", "documented", true],
      ["messages-published", "documented", true],
      ["other-group", "documented", false],
      ["has-customers", "inferred", false],
      ["current-run", "documented", true],
    ]);
  });

  test.each(["Ready for review", "Ready to publish", "Waiting for a second approval"])(
    "a campaign that is “%s” is known to be refused",
    (status) => {
      expect(holds({ status })["published"]).toBe(false);
      expect(verdict({ status })).toBe("refused");
    },
  );

  test("the casing of a status does not matter", () => {
    expect(holds({ status: "PUBLISHED" })["published"]).toBe(true);
  });

  test("a message of the current run that is not published is known to be refused, wherever the run stands in the history", () => {
    const open = [{ ...runs[0], message_summary: { total: 3, published: 2 } }, runs[1] ?? {}];
    expect(holds({ runs: open.toReversed() })["messages-published"]).toBe(false);
    expect(verdict({ runs: open })).toBe("refused");
    expect(checkStart({ ...facts, runs: open })[1]?.why).toBe("2 of 3 are published. Publish the other 1 first.");
  });

  test("the same group and a group without customers are doubtful, not refused", () => {
    expect(holds({ groupId: "cg_summer" })["other-group"]).toBe(false);
    expect(verdict({ groupId: "cg_summer" })).toBe("doubtful");
    expect(holds({ customerPages: 0 })["has-customers"]).toBe(false);
    expect(verdict({ customerPages: 0 })).toBe("doubtful");
  });

  test("what the API does not tell is unknown, and nothing is refused for it", () => {
    const nothing = { status: undefined, runs: [{}], groupId: undefined, customerPages: undefined };
    expect(new Set(Object.values(holds(nothing)))).toEqual(new Set(["unknown"]));
    expect(verdict(nothing)).toBe("doubtful");
    expect(currentRun([])).toBeUndefined();
  });
});
