// What the client promises in every runtime. It runs in Node, Bun, Deno, workerd and a browser, so it uses nothing
// but the web platform; the server at `baseUrl` answers what each check has queued.
import { ApiError, Nudgescribe, TimeoutError } from "@nudgescribe/client";

const account = { apiKey: "key-of-the-test", email: "ada@example.com", password: "password-of-the-test" };
const signIn = { "POST /v1/auth": [{ body: { access_token: "access-1", refresh_token: "refresh-1" } }] };
const groups = [{ group_id: "cg_81c0e2", group_name: "Motor renewals" }];
const request = { workspace_id: "ws_2f6c1d" };
const never = { "POST /v1/cg": [{ fault: "never" }] };

const checks = {
  "signs in, then lists the groups with the token": async ({ connect, received }) => {
    const nudgescribe = await connect({ ...signIn, "POST /v1/cg": [{ body: groups }] });
    equal(await nudgescribe.customerGroups.list(request), groups);
    const [first, second] = await received(2);
    equal([first.path, first.headers["x-api-key"]], ["/v1/auth", account.apiKey]);
    equal([second.headers.authorization, JSON.parse(second.body)], ["Bearer access-1", request]);
  },

  "an answer of 400 is an ApiError with status and body": async ({ connect }) => {
    const body = { message: "No such workspace." };
    const nudgescribe = await connect({ ...signIn, "POST /v1/cg": [{ status: 400, body }] });
    const error = await failure(nudgescribe.customerGroups.list(request));
    equal([error instanceof ApiError, error.name, error.status, error.body], [true, "BadRequestError", 400, body]);
  },

  "a call that is aborted on its way rejects with the reason": async ({ connect, received }) => {
    const nudgescribe = await connect({ ...signIn, ...never });
    const controller = new AbortController();
    const failed = failure(nudgescribe.customerGroups.list(request, { signal: controller.signal }));
    await received(2);
    const reason = new Error("changed my mind");
    controller.abort(reason);
    equal((await failed) === reason, true);
  },

  "a call that gets no answer ends with its deadline": async ({ connect }) => {
    const nudgescribe = await connect({ ...signIn, ...never });
    const error = await failure(nudgescribe.customerGroups.list(request, { timeout: 500 }));
    equal([error instanceof TimeoutError, error.timeout], [true, 500]);
  },

  "withResponse gives status and headers beside the answer": async ({ connect }) => {
    const headers = { "x-planted": "yes" };
    const nudgescribe = await connect({ ...signIn, "POST /v1/cg": [{ body: groups, headers }] });
    const answer = await nudgescribe.customerGroups.list(request).withResponse();
    equal([answer.data, answer.status, answer.headers.get("x-planted")], [groups, 200, "yes"]);
  },

  "safe gives a failure as a value": async ({ connect }) => {
    const nudgescribe = await connect({ ...signIn, "POST /v1/cg": [{ body: groups }, { status: 400 }] });
    const first = await nudgescribe.customerGroups.list(request).safe();
    equal([first.ok, first.data], [true, groups]);
    const second = await nudgescribe.customerGroups.list(request).safe();
    equal([second.ok, second.error instanceof ApiError, second.error.status], [false, true, 400]);
  },
};

/** @param {{ baseUrl: string }} context */
export default async function smoke({ baseUrl }) {
  const results = [];
  for (const [index, [name, check]] of Object.entries(checks).entries()) {
    try {
      await check(bench(`${baseUrl}/${index}`));
      results.push({ name, passed: true });
    } catch (error) {
      results.push({ name, passed: false, message: String(error) });
    }
  }
  return results;
}

/** A server of its own for each check: queues replies for a new client, and gives what has arrived. */
function bench(url) {
  return {
    connect: async (replies) => {
      await fetch(`${url}/__replies`, { method: "PUT", body: JSON.stringify(replies) });
      return new Nudgescribe({ baseUrl: url, ...account });
    },
    received: async (count) => (await fetch(`${url}/__received?count=${count}`)).json(),
  };
}

function failure(call) {
  return call.then(
    () => Promise.reject(new Error("the call should have failed")),
    (error) => error,
  );
}

function equal(actual, expected) {
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (got !== wanted) throw new Error(`${got} should be ${wanted}`);
}
