import type { OperationRow } from "@nudgescribe/types";
import { requestIdOf } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/index.ts";
import type { Extension } from "../extension.ts";
import type { Answer, Layer, Outgoing } from "../transport/transport.ts";
import type { Observer, RequestEvent, ResponseEvent } from "./events.ts";
import { maskBody, maskHeaders } from "./mask.ts";
import type { Secrets } from "./secrets.ts";

/** Lets observers watch a client: each request and answer, failure, retry, change of the session, and drift. */
export function observing(...observers: readonly Observer[]): Extension {
  const listen = (event: Parameters<Observer>[0]) => {
    for (const observer of observers) {
      try {
        const result: unknown = observer(event);
        if (result instanceof Promise) result.catch(() => {});
      } catch {
        // An observer only watches.
      }
    }
  };
  return { listen, layer: ({ secrets }) => observe(listen, secrets) };
}

function observe(notify: Observer, secrets: Secrets): Layer {
  return (next) => async (request) => {
    const { call } = request;
    const attempt = call.attempts + 1;
    const start = performance.now();
    notify(new Sending(request, attempt, secrets));
    try {
      const answer = await next(request);
      notify(new Answered(call.row, answer, { attempt, duration: performance.now() - start, secrets }));
      return answer;
    } catch (error) {
      notify({
        type: "failure",
        operation: call.row.id,
        attempt,
        duration: performance.now() - start,
        sent: error instanceof ConnectionError ? error.sent : undefined,
        message: secrets.hide(error instanceof Error ? error.message : String(error)),
      });
      throw error;
    }
  };
}

/** Headers and bodies are masked when somebody looks at them, since most observers never do. */
class Sending implements RequestEvent {
  readonly type = "request";
  readonly operation: RequestEvent["operation"];
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly #request: Outgoing;
  readonly #secrets: Secrets;

  constructor(request: Outgoing, attempt: number, secrets: Secrets) {
    this.operation = request.call.row.id;
    this.attempt = attempt;
    this.method = request.method;
    this.url = request.url;
    this.#request = request;
    this.#secrets = secrets;
  }

  get headers(): Record<string, string> {
    return maskHeaders(this.#request.headers, this.#secrets);
  }

  get body(): string | undefined {
    const { body, row } = this.#request.call;
    return body === undefined ? undefined : maskBody(body, row.sensitive.request.length > 0, this.#secrets);
  }
}

class Answered implements ResponseEvent {
  readonly type = "response";
  readonly operation: ResponseEvent["operation"];
  readonly attempt: number;
  readonly status: number;
  readonly duration: number;
  readonly #row: OperationRow;
  readonly #answer: Answer;
  readonly #secrets: Secrets;

  constructor(row: OperationRow, answer: Answer, seen: { attempt: number; duration: number; secrets: Secrets }) {
    this.operation = row.id;
    this.attempt = seen.attempt;
    this.status = answer.status;
    this.duration = seen.duration;
    this.#row = row;
    this.#answer = answer;
    this.#secrets = seen.secrets;
  }

  get requestId(): string | undefined {
    const id = requestIdOf(this.#answer.headers);
    return id === undefined ? undefined : this.#secrets.hide(id);
  }

  get headers(): Record<string, string> {
    return maskHeaders(this.#answer.headers, this.#secrets);
  }

  get body(): string | undefined {
    const { body, text } = this.#answer;
    return body ? undefined : maskBody(text(), this.#row.sensitive.response.length > 0, this.#secrets);
  }
}
