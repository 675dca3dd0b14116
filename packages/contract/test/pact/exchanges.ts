import { type OperationId, operations } from "@nudgescribe/types";
import type { Exchange } from "../../src/exchange.ts";
import { type Content, type Document, follow, operationAt, readContract } from "../../src/pact/document.ts";

export const contract: Document = readContract();

type Call = {
  readonly operation: OperationId;
  readonly test?: string | undefined;
  readonly caller?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sent?: unknown;
  readonly status?: number;
  readonly got?: unknown;
  readonly type?: string;
} & Partial<Pick<Exchange, "world" | "fault" | "violations">>;

/** One exchange as a recorder writes it, JSON and all. */
export function exchange(call: Call): Exchange {
  const { operation, test, caller, headers = {}, sent, status = 200, got, type = "application/json", ...rest } = call;
  const { method, path, auth } = operations[operation];
  return JSON.parse(
    JSON.stringify({
      number: 1,
      scope: "scope",
      test,
      world: "mock",
      operation,
      request: {
        method,
        path,
        headers: {
          accept: "*/*",
          "user-agent": "node",
          [auth === "apiKey" ? "x-api-key" : "authorization"]: "Bearer s3cret",
          ...(sent !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        body: sent,
      },
      response: { status, headers: { "content-type": type, date: "Thu, 26 Nov 2026 03:00:00 GMT" }, body: got },
      caller,
      violations: [],
      ...rest,
    }),
  );
}

type Named = Readonly<Record<string, { readonly value?: unknown }>>;
const valuesIn = (content: Content = {}): { type: string; name: string; value: unknown }[] =>
  Object.entries(content).flatMap(([type, media]) =>
    Object.entries((media as { examples?: Named }).examples ?? {}).map(([name, example]) => ({
      type,
      name,
      value: follow(contract, example)?.value,
    })),
  );

/** A call for every request example of the contract with every answer that it may get. */
export function everyExample(): Exchange[] {
  return Object.values(operations).flatMap(({ id, method, path }) => {
    const operation = operationAt(contract, method, path);
    const requests = valuesIn(follow<{ content?: Content }>(contract, operation?.requestBody)?.content);
    const statuses = Object.entries(operation?.responses ?? {}).filter(([status]) => status !== "default");
    return statuses.flatMap(([status, response]) =>
      valuesIn(follow<{ content?: Content }>(contract, response)?.content).flatMap(({ type, name, value }) =>
        (requests.length > 0 ? requests : [{ name: "no body", value: undefined }]).map((request) =>
          exchange({
            operation: id,
            test: `${id} ${request.name} gets ${status} ${name}`,
            sent: request.value,
            status: Number(status),
            got: value,
            type,
          }),
        ),
      ),
    );
  });
}
