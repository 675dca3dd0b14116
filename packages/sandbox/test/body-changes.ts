export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type BodyChange = { readonly what: string; readonly body: Json };

/** Values of every JSON type, and some that are not what they seem. */
const values: readonly Json[] = [null, true, 7, -1, 1.5, "", "text", [], [null], {}, { odd: 1 }];

/** The body with one thing wrong, or odd, at every place in it. */
export function changesOf(body: Json, path = ""): BodyChange[] {
  const others = values.map((value) => ({ what: `${path || "/"} is ${JSON.stringify(value)}`, body: value }));
  if (typeof body !== "object" || body === null) return others;
  if (Array.isArray(body)) return [...others, ...body.flatMap((item, index) => changedItem(body, item, index, path))];
  const extra = { what: `${path}/unknown_member is there`, body: { ...body, unknown_member: "text" } };
  return [...others, extra, ...Object.keys(body).flatMap((name) => changedMember(body, name, path))];
}

const changedItem = (body: Json[], item: Json, index: number, path: string): BodyChange[] =>
  changesOf(item, `${path}/${index}`).map(({ what, body: changed }) => ({ what, body: body.with(index, changed) }));

function changedMember(body: { [name: string]: Json }, name: string, path: string): BodyChange[] {
  const { [name]: member = null, ...rest } = body;
  const changes = changesOf(member, `${path}/${name}`);
  return [
    { what: `${path}/${name} is missing`, body: rest },
    ...changes.map(({ what, body: changed }) => ({ what, body: { ...body, [name]: changed } })),
  ];
}
