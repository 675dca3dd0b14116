import type { OperationId } from "@nudgescribe/types";
import type { Change } from "../../src/impact/changes.ts";
import { contract, ids, type Schema } from "../document.ts";

const methodOf = (id: OperationId): string => (contract[id] as unknown as { "x-method": string })["x-method"];
const requests = (id: OperationId) => contract[id].requestBody?.content["application/json"];
const withBody = ids.filter((id) => requests(id) !== undefined);

const head = [
  'import { Nudgescribe, type OperationCalls } from "@nudgescribe/client";',
  'import * as api from "@nudgescribe/client/functions";',
  "const client = new Nudgescribe();",
  "const core = api.createClient({});",
  "",
];

/** Each call on a line of its own: every example request of the contract, through every door of the client. */
export const everyCall: string = [
  ...head,
  ...withBody.flatMap((id) =>
    Object.entries(requests(id)?.examples ?? {}).flatMap(([name, { value }]) => {
      const text = JSON.stringify(value);
      return [
        `await client.${methodOf(id)}(${text});`,
        `await api.${id}(core, ${text});`,
        `await client.call("${id}", ${text});`,
        `export const ${id}_${name}: OperationCalls["${id}"]["request"] = ${text};`,
      ];
    }),
  ),
].join("\n");

/** A new member that every form of every request needs. */
export const everyRequestNeeds = (member: string): Change[] =>
  withBody.flatMap((operation) => {
    const forms = requests(operation)?.schema.oneOf?.map((_form, index) => `/oneOf/${index}`) ?? [""];
    return forms.map(
      (form): Change => ({
        ...{ operation, level: "major", layer: "wire", kind: "request-member-needed" },
        pointer: `/requestBody/content/application~1json/schema${form}/properties/${member}`,
        words: `the request needs a new field \`${member}\``,
      }),
    );
  });

type Answer = {
  readonly id: OperationId;
  readonly path: string;
  readonly members: readonly string[];
  readonly list: boolean;
};

const answers: readonly Answer[] = ids.flatMap((id): Answer[] => {
  const schema = contract[id].responses["200"]?.content["application/json"]?.schema as
    | (Schema & { items?: Schema })
    | undefined;
  const list = schema?.type === "array";
  const members = Object.keys((list ? schema?.items : schema)?.properties ?? {});
  const path = `/responses/200/content/application~1json/schema${list ? "/items" : ""}/properties`;
  return typeof schema?.type === "string" ? [{ id, path, members, list }] : [];
});

/** Each read of a member of an answer on a line of its own. */
export const everyRead: string = [
  ...head,
  ...answers.flatMap(({ id, members, list }) => [
    `export const ${id} = await client.${methodOf(id)}(JSON.parse("{}"));`,
    ...members.map((member) => `void ${id}${list ? "[0]?" : ""}.${member};`),
  ]),
].join("\n");

export const everyMemberGone: readonly Change[] = answers.flatMap(({ id, path, members }) =>
  members.map(
    (member): Change => ({
      ...{ operation: id, level: "major", layer: "wire", kind: "answer-member-gone" },
      pointer: `${path}/${member}`,
      words: `the answer has no member \`${member}\` any more`,
    }),
  ),
);
