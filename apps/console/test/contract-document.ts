import { createRequire } from "node:module";
import type { OperationId } from "@nudgescribe/types";

type Example = { readonly value?: object; readonly $ref?: string };
type Media = { readonly examples?: Readonly<Record<string, Example>> };
type Body = { readonly content: Readonly<Record<string, Media>> };
type Operation = {
  readonly operationId: OperationId;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Partial<Body> & { readonly $ref?: string }>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly examples: Readonly<Record<string, Example>>;
    readonly responses: Readonly<Record<string, Partial<Body>>>;
  };
};

const document = createRequire(import.meta.url)("@nudgescribe/types/openapi.json") as Document;

const nameIn = ($ref = ""): string => $ref.split("/").at(-1) ?? "";
const exampleValue = ({ value, $ref }: Example): object =>
  value ?? document.components.examples[nameIn($ref)]?.value ?? {};

/** The named examples of errors; `default` stands for a status that the operation does not name. */
const errorsOf = ({ responses }: Operation): ErrorExample[] =>
  Object.entries(responses)
    .filter(([status]) => !status.startsWith("2"))
    .flatMap(([status, { $ref, content = document.components.responses[nameIn($ref)]?.content ?? {} }]) =>
      Object.values(content).flatMap(({ examples = {} }) =>
        Object.entries(examples).map(([name, example]) => ({
          status: status === "default" ? 404 : Number(status),
          name,
          message: String((exampleValue(example) as { message?: string }).message),
        })),
      ),
    );

const requestsOf = ({ requestBody }: Operation): { name: string; value: object | undefined }[] => {
  if (!requestBody) return [{ name: "without a body", value: undefined }];
  return Object.values(requestBody.content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => ({ name, value: exampleValue(example) })),
  );
};

export type ErrorExample = { readonly status: number; readonly name: string; readonly message: string };

/** What the tests take from the contract. */
export const contract = {
  operations: Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .map((described) => ({
      operation: described.operationId,
      requests: requestsOf(described),
      errors: errorsOf(described),
    })),
};
