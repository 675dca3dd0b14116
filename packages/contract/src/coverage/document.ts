import { referredTo } from "../pointer.ts";

/** The parts of an OpenAPI document that coverage reads. */
export type Schema = {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
export type Media = { readonly schema?: Schema; readonly examples?: Readonly<Record<string, { value?: unknown }>> };
export type Content = Readonly<Record<string, Media>>;
export type Answer = { readonly content?: Content; readonly "x-vendor-meaning"?: string };
export type Parameter = { readonly name: string; readonly in: string };

/** An operation, with the references followed down to its schemas. */
export type Operation = {
  readonly id: string;
  /** Whether it asks for a credential. */
  readonly secured: boolean;
  readonly parameters: readonly Parameter[];
  readonly request: Content;
  /** By numeric status; `default` and `4XX` stand for no status of their own. */
  readonly answers: Readonly<Record<string, Answer>>;
};

export type Contract = {
  readonly operations: readonly Operation[];
  /** Follows a local reference, and those it leads to. */
  readonly resolve: <Node extends object>(node: Node) => Node;
};

type Described = {
  readonly operationId?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, Answer>>;
};
type PathItem = Readonly<Record<string, Described>> & { readonly parameters?: readonly Parameter[] };
type Document = {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly security?: readonly object[];
};

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** @throws Error when an operation has no `operationId`, or a reference leads nowhere. */
export function readContract(document: object): Contract {
  const { paths = {}, security = [] } = document as Document;

  const resolve = <Node extends object>(node: Node): Node => {
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref !== "string") return node;
    const target = referredTo(document, $ref);
    if (typeof target === "object" && target !== null) return resolve(target as Node);
    throw new Error(`${$ref} leads nowhere; give a bundled OpenAPI document`);
  };

  const readContent = (content: Content = {}): Content =>
    Object.fromEntries(
      Object.entries(content).map(([type, { schema, examples = {} }]) => [
        type,
        {
          ...(schema && { schema }),
          examples: Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, resolve(example)])),
        },
      ]),
    );

  const readOperation = (place: string, shared: readonly Parameter[], operation: Described): Operation => {
    if (!operation.operationId) throw new Error(`${place} has no operationId, by which coverage names it; add one`);
    const answers = Object.entries(operation.responses ?? {}).filter(([status]) => /^\d{3}$/.test(status));
    return {
      id: operation.operationId,
      secured: (operation.security ?? security).some((choice) => Object.keys(choice).length > 0),
      parameters: [...shared, ...(operation.parameters ?? [])].map(resolve),
      request: readContent(resolve(operation.requestBody ?? {}).content),
      answers: Object.fromEntries(
        answers.map(([status, answer]) => {
          const described = resolve(answer);
          return [status, { ...described, content: readContent(described.content) }];
        }),
      ),
    };
  };

  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) =>
        readOperation(`${method.toUpperCase()} ${path}`, item.parameters ?? [], operation as Described),
      ),
  );
  return { operations, resolve };
}
