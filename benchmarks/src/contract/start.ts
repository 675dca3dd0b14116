import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { bareNode, firstAnswer, prismAlone, type Starting } from "../servers/first-answer.ts";
import { groups } from "../servers/listing.ts";

const kitIn = (world: "mock" | "sandbox"): Starting => ({
  name: world,
  signIn: true,
  start: `
    const { createKit, startContract } = await import("@nudgescribe/contract");
    const server = await startContract({ world: "${world}" });
    const { url } = await createKit({ url: server.url });`,
});

/** Its own way in: no server, but something in the place of `fetch`. */
const msw: Starting = {
  name: "MSW",
  start: `
    const { http, HttpResponse } = await import("msw");
    const { setupServer } = await import("msw/node");
    const url = "https://client-api.example.com";
    setupServer(http.post(url + "/v1/cg", () => HttpResponse.json(${JSON.stringify(groups)}))).listen();`,
};

/** From the import of the kit to the first answer of a scope, in each of its worlds, and of what others use in its place. */
export async function bench(): Promise<Row[]> {
  const candidates = [kitIn("mock"), kitIn("sandbox"), msw, prismAlone, bareNode];
  const {
    mock = [],
    sandbox = [],
    ...peers
  } = await interleave(
    9,
    candidates.map((candidate) => ({ name: candidate.name, sample: () => firstAnswer(candidate) })),
  );
  const heading = { group: "contract", unit: "ms" };
  return [
    toRow({ ...heading, id: "contract-start-mock", goals: [{ atMost: 1_200 }] }, { ours: mock, ...peers }),
    toRow({ ...heading, id: "contract-start-sandbox", goals: [{ atMost: 250 }] }, { ours: sandbox, ...peers }),
  ];
}
