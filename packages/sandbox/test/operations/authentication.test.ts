import { UnauthorisedError } from "@nudgescribe/client";
import { describe, expect, test } from "vitest";
import { databases } from "../databases.ts";
import { account_id, use, workspace_id } from "../sandboxes.ts";

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
const listing = { workspace_id };

describe.each(databases)("authentication on $name", ({ db }) => {
  test("signing in gives HS256 tokens with the documented claims and lifetimes of 14 and 15 days", async () => {
    await using used = await use({ db: await db() });
    const { email, password, apiKey } = used.sandbox.credentials;
    const { body } = await used.call("authenticate", { email, password }, { "x-api-key": apiKey });
    const { access_token, refresh_token } = body as Record<string, string>;
    expect(JSON.parse(Buffer.from(String(access_token).split(".")[0] ?? "", "base64url").toString())).toEqual({
      alg: "HS256",
      typ: "JWT",
    });
    const access = claimsOf(String(access_token));
    const refresh = claimsOf(String(refresh_token));
    expect(access).toMatchObject({ user_id: "usr_41aa90", account_id, role_code: "ADMIN" });
    expect([access.exp - access.iat, refresh.exp - refresh.iat]).toEqual([14 * 86_400, 15 * 86_400]);
  });

  test.each([
    ["the API key", { apiKey: "wrong" }],
    ["the email", { email: "nobody@example.com" }],
    ["the password", { password: "wrong" }],
  ])("a wrong part of the credentials, %s, is told in the same words as any other", async (_part, wrong) => {
    await using used = await use({ db: await db() });
    const { apiKey, email, password } = { ...used.sandbox.credentials, ...wrong };
    const answer = await used.call("authenticate", { email, password }, { "x-api-key": apiKey });
    expect(answer).toMatchObject({
      status: 403,
      rule: "sign-in-refused",
      body: { message: "The API key, the email or the password is wrong." },
    });
  });

  test("an answer has the time of the sandbox, so that a client does not take its token for an old one", async () => {
    await using used = await use({ db: await db(), now: "2001-01-01T00:00:00Z" });
    await used.nudgescribe.customerGroups.list(listing);
    await used.nudgescribe.customerGroups.list(listing);
    const operations = used.sandbox.journal.entries().map(({ operation }) => operation);
    expect(operations).toEqual(["authenticate", "listCustomerGroups", "listCustomerGroups"]);
  });

  test("a sign-in without an API key is refused", async () => {
    await using used = await use({ db: await db() });
    const { email, password } = used.sandbox.credentials;
    expect(await used.call("authenticate", { email, password }, {})).toMatchObject({
      status: 403,
      rule: "api-key-missing",
    });
  });

  test("a refresh token is good once, and for nothing but renewing", async () => {
    await using used = await use({ db: await db() });
    const { email, password, apiKey } = used.sandbox.credentials;
    const first = (await used.call("authenticate", { email, password }, { "x-api-key": apiKey })).body;
    const { access_token, refresh_token } = first as Record<string, string>;
    const renew = (token: string | undefined) =>
      used.call("reauthenticate", undefined, { authorization: `Bearer ${token}` });

    const renewed = await renew(refresh_token);
    expect(renewed.status).toBe(200);
    expect(await renew(refresh_token)).toMatchObject({ status: 403, rule: "refresh-token-used" });
    expect(await renew(access_token)).toMatchObject({ status: 403, rule: "token-refused" });
    expect((await renew((renewed.body as Record<string, string>)["refresh_token"])).status).toBe(200);
    const asAccess = await used.call("listCustomerGroups", listing, { authorization: `Bearer ${refresh_token}` });
    expect(asAccess).toMatchObject({ status: 403, rule: "token-refused" });
  });

  test("an access token ends after 14 days of sandbox time, and the client renews it", async () => {
    await using used = await use({ db: await db() });
    await used.token();
    await used.nudgescribe.customerGroups.list(listing);
    await used.sandbox.clock.advance("14d");
    expect(await used.call("listCustomerGroups", listing)).toMatchObject({
      status: 403,
      rule: "token-lifetimes",
      body: { message: "The token has expired." },
    });
    await expect(used.nudgescribe.customerGroups.list(listing)).resolves.toEqual([]);
    const calls = used.sandbox.journal.entries().map(({ operation }) => operation);
    expect(calls.slice(-3)).toEqual(["listCustomerGroups", "reauthenticate", "listCustomerGroups"]);
  });

  test("a session that was revoked is refused, and the client signs in again", async () => {
    await using used = await use({ db: await db() });
    await used.token();
    await used.nudgescribe.customerGroups.list(listing);
    expect(await used.sandbox.platform.revokeSessions()).toBe(2);
    expect(await used.call("listCustomerGroups", listing)).toMatchObject({ status: 403, rule: "token-revoked" });
    await expect(used.nudgescribe.customerGroups.list(listing)).resolves.toEqual([]);
  });

  test.each([
    ["none", undefined],
    ["one of another kind", "Basic abc"],
    ["one that is no token", "Bearer abc"],
    ["one without a signature", "Bearer eyJhbGciOiJub25lIn0.e30."],
  ])("a call with a wrong credential, %s, is refused with 403", async (_what, authorization) => {
    await using used = await use({ db: await db() });
    const answer = await used.call("listCustomerGroups", listing, authorization ? { authorization } : {});
    expect(answer).toMatchObject({ status: 403, rule: "token-refused" });
  });

  test("a token whose claims were changed, or that names another algorithm, is refused", async () => {
    await using used = await use({ db: await db() });
    const [header, claims, signature] = (await used.token()).split(".");
    const other = Buffer.from(JSON.stringify({ ...claimsOf(`.${claims}.`), account_id: "acc_other" })).toString(
      "base64url",
    );
    const none = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url");
    for (const token of [`${header}.${other}.${signature}`, `${none}.${claims}.${signature}`, `${none}.${claims}.`]) {
      const answer = await used.call("listCustomerGroups", listing, { authorization: `Bearer ${token}` });
      expect(answer).toMatchObject({ status: 403, rule: "token-refused" });
    }
  });

  test("x-auth-context is compared with the account's code when it is sent", async () => {
    await using used = await use({ db: await db() });
    await used.sandbox.platform.setApiCode(account_id, "code-1");
    const authorization = `Bearer ${await used.token()}`;
    const send = (context: string) => used.call("listCampaigns", {}, { authorization, "x-auth-context": context });
    expect((await send('{"api_access":true,"api_code":"code-1"}')).status).toBe(200);
    for (const wrong of [
      '{"api_access":true,"api_code":"code-2"}',
      '{"api_access":false,"api_code":"code-1"}',
      "no json",
      "null",
    ])
      expect(await send(wrong)).toMatchObject({ status: 403, rule: "auth-context-checked" });
    expect((await used.call("listCampaigns", {})).status).toBe(200);
  });

  test("a user with the role VIEWER may read and change nothing, unless a workspace says otherwise", async () => {
    await using used = await use({ db: await db() });
    const { platform, credentials } = used.sandbox;
    const email = "viewer@harbourmutual.example";
    const { user_id } = await platform.createUser({ account_id, email, password: "secret", role_code: "VIEWER" });
    const viewer = used.client({ ...credentials, email, password: "secret" });
    await expect(viewer.customerGroups.list(listing)).resolves.toEqual([]);
    const create = () => viewer.customerGroups.create({ workspace_id, group_name: "Mine" });
    await expect(create()).rejects.toThrow(UnauthorisedError);
    await platform.setRole(workspace_id, user_id, "EDITOR");
    await expect(
      used
        .client({ ...credentials, email, password: "secret" })
        .customerGroups.create({ workspace_id, group_name: "Mine" }),
    ).resolves.toMatchObject({ created_by: user_id });
  });
});
