import { Agent, request as httpRequest } from "node:http";

/** Talks to the server of the run. Not by `fetch`, which tests replace, and which costs every test file more. */
export type Remote = (method: "GET" | "POST" | "DELETE", path: string, body?: unknown) => Promise<unknown>;

// A free connection of an agent keeps no process alive.
const agent = new Agent({ keepAlive: true });

/**
 * @throws Error when nobody listens; RangeError or TypeError with what the server says when it refuses
 */
export function createRemote(url: string): Remote {
  return async (method, path, body) => {
    const { status, text } = await ask(`${url}/__contract/${path}`, method, body).catch((cause: unknown) => {
      throw new Error(`no contract server answers at ${url}; start it before the tests, and end it after them`, {
        cause,
      });
    });
    const answer = JSON.parse(text) as { name?: string; message?: string };
    if (status === 200) return answer;
    const ErrorOf = answer.name === "RangeError" ? RangeError : answer.name === "TypeError" ? TypeError : Error;
    throw new ErrorOf(answer.message);
  };
}

function ask(url: string, method: string, body: unknown): Promise<{ status: number; text: string }> {
  const sent = body === undefined ? "" : JSON.stringify(body);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(sent) };
  return new Promise((done, fail) => {
    const request = httpRequest(url, { method, agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, text }));
      response.on("error", fail);
    });
    request.on("error", fail);
    request.end(sent);
  });
}
