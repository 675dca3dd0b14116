import { ApiError, type OperationCalls } from "@nudgescribe/client";
import { type OperationId, operations } from "@nudgescribe/types";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type ContractExample, examplesOf, ids, requestOf, statuses } from "./document.ts";
import { type Used, use } from "./sandboxes.ts";

/** Prism judges every answer in this file on its way to the caller. */
const perform = ({ nudgescribe }: Used, id: OperationId, request: unknown = requestOf(id)): Promise<unknown> =>
  nudgescribe.call(id, request as OperationCalls[typeof id]["request"]);

test("all 21 operations are tested here, with every status that the contract declares for them", () => {
  expect(ids).toHaveLength(21);
  const covered = (status: number) => new Set(examplesOf(status).map(({ id }) => id)).size;
  expect([200, 400, 401, 403, 500].map(covered)).toEqual([21, 21, 21, 21, 21]);
  expect([...statuses].sort()).toEqual(["200", "400", "401", "403", "500", "default"]);
});

test("with the demo data the client gets an answer to the first example of every operation", async () => {
  await using used = await use({ load: "demo" });
  // A field is created anew when its namesake is gone, and a rerun has no files yet.
  const { workspace_id } = requestOf("createProfileField") as { workspace_id: string };
  await used.nudgescribe.profileFields.delete({ workspace_id, field_ids: ["fld_6b20f4"] });
  const last: readonly OperationId[] = ["createProfileField", "updateProfileField", "startCampaignRerun"];
  for (const id of ids.toSorted((a, b) => last.indexOf(a) - last.indexOf(b))) {
    await expect(perform(used, id), id).resolves.toBeDefined();
  }
  const answered = used.sandbox.journal.entries().filter(({ status }) => status === 200);
  expect(new Set(answered.map(({ operation }) => operation))).toEqual(new Set(ids));
});

let used: Used;
beforeAll(async () => {
  used = await use();
  await used.token();
});
afterEach(() => used.sandbox.faults.clear());
afterAll(() => used[Symbol.asyncDispose]());

/** A request that asks for the media type of an example, where the operation offers several. */
function requestFor({ id, type }: ContractExample): unknown {
  const { accept } = operations[id];
  const choice = Object.entries(accept?.media ?? {}).find(([, media]) => media === type)?.[0];
  return choice ? { ...(requestOf(id) as object), [accept?.field ?? ""]: choice } : requestOf(id);
}

const answers = examplesOf(200);

/** A name that stands at two media types is that of the first; the other is told by its type. */
const nameOf = ({ id, type, example }: ContractExample): string => {
  const first = answers.find((one) => one.id === id && one.example === example);
  return first?.type === type ? example : `${example} ${type}`;
};

test.each(answers)("$id can be made to answer $example ($type), and the client gives it", async (answer) => {
  const { id, status, value } = answer;
  used.sandbox.faults.add({ kind: "answer", operation: id, status, example: nameOf(answer) });
  await expect(perform(used, id, requestFor(answer))).resolves.toEqual(value);
});

const errorNames: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "MissingFieldsError",
  403: "UnauthorisedError",
  500: "ServerError",
};

const errors = Object.keys(errorNames).flatMap((status) => examplesOf(Number(status)));

test.each(errors)(
  "$id can be made to answer $status ($example), which is the error class of that meaning",
  async ({ id, status, example, value }) => {
    used.sandbox.faults.add({ kind: "answer", operation: id, status, example });
    expect(await used.call(id, requestOf(id))).toMatchObject({ status, body: value });
    const error = await perform(used, id).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: errorNames[status], status, operation: id, body: value });
  },
);
