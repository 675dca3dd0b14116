import type { IPrismOutput } from "@stoplight/prism-core";
import {
  createInstance,
  type IHttpConfig,
  type IHttpOperationConfig,
  type IHttpRequest,
  type IHttpResponse,
  ProblemJsonError,
} from "@stoplight/prism-http";
import { readPrefer } from "./prefer.ts";
import { prismOperations } from "./prism-operations.ts";
import { readVendorStatus } from "./vendor-meaning.ts";

/** One broken rule of the contract, in the form of Prism's `sl-violations` header. */
export type Violation = {
  /** Where: `request` or `response`, then the part and the path in it, such as `["request", "body", "workspace_id"]`. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string;
  readonly message: string;
};

export type PrismAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly violations: readonly Violation[];
};

export type PrismRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type Prism = (request: PrismRequest) => Promise<PrismAnswer>;

const severities = ["Error", "Warning", "Information", "Hint"];

// Prism logs each step of a request, which doubles its CPU time; the mock reports through violations instead.
const silent = {
  info() {},
  warn() {},
  error() {},
  success() {},
  debug() {},
  trace() {},
  fatal() {},
  child: () => silent,
};

/** Prism as a function from request to answer, without its HTTP server. */
export async function createPrism(document: object): Promise<Prism> {
  const operations = await prismOperations(document);
  const settings = {
    isProxy: false,
    checkSecurity: true as boolean,
    validateRequest: true as boolean,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
  } as const;
  const instance = createInstance({ ...settings, mock: { dynamic: false } }, { logger: silent as never });

  const vendorStatus = readVendorStatus(document);

  const ask = async (input: IHttpRequest, config: Partial<typeof settings> & { mock: IHttpOperationConfig }) => {
    const result = await instance.request(input, operations, { ...settings, ...config } as IHttpConfig)();
    return result._tag === "Left" ? problem(result.left) : toAnswer(result.right);
  };

  return async ({ method, path, query, headers, body }) => {
    const input: IHttpRequest = {
      method: method.toLowerCase() as IHttpRequest["method"],
      url: { path, query: { ...query } },
      headers: { ...headers },
      body,
    };
    // Prism writes the media types of a request's Accept into its configuration, so each request gets its own.
    const mock = readPrefer(headers["prefer"]);
    const answer = await ask(input, { mock });
    const code = mock.code === undefined ? vendorStatus(method, path, answer.violations) : undefined;
    if (code === undefined || code === answer.status) return answer;

    const meant = await ask(input, { checkSecurity: false, validateRequest: false, mock: { dynamic: false, code } });
    return { ...meant, violations: answer.violations };
  };
}

function toAnswer({ output, validations }: IPrismOutput<IHttpResponse>): PrismAnswer {
  return {
    status: output.statusCode,
    headers: Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: output.body,
    violations: [...toViolations("request", validations.input), ...toViolations("response", validations.output)],
  };
}

function toViolations(
  side: string,
  diagnostics: readonly { path?: (string | number)[]; severity: number; code?: string | number; message: string }[],
): Violation[] {
  return diagnostics.map(({ path = [], severity, code = "", message }) => ({
    location: [side, ...path.map(String)],
    severity: severities[severity] ?? "Error",
    code: String(code),
    message,
  }));
}

function problem(error: Error): PrismAnswer {
  const { status, ...body } = ProblemJsonError.toProblemJson(error);
  return { status, headers: { "content-type": "application/problem+json" }, body: { ...body, status }, violations: [] };
}
