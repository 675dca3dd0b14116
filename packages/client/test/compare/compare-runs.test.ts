import type { CampaignRun, RunMessage } from "@nudgescribe/types";
import { describe, expect, test } from "vitest";
import { compareRuns, countsDiffer, type RunComparison, shownCount } from "../../src/compare/index.ts";
import { pairTexts } from "../../src/compare/pair-texts.ts";
import { pick, randomFrom, randomText } from "./random-text.ts";

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
