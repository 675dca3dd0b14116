import { type Dialect, type Sql, sql, type Value } from "./database.ts";

/** A character that Unicode keeps for use inside of programs; stored text has it only as the start of an escape. */
const mark = "\ufdd0";

/** PostgreSQL has no text with a NUL, which JavaScript and SQLite have. */
export const toText = (value: string): string => value.replaceAll(mark, `${mark}1`).replaceAll("\0", `${mark}0`);

export const fromText = (text: string): string => text.replaceAll(`${mark}0`, "\0").replaceAll(`${mark}1`, mark);

/** An array as PostgreSQL reads it from a parameter. */
export function toArray(values: readonly Value[]): string {
  const element = (value: Value) =>
    typeof value === "string" ? `"${value.replace(/["\\]/g, "\\$&")}"` : (value ?? "null");
  return `{${values.map(element).join(",")}}`;
}

/**
 * `json` and not `jsonb`, which forgets the order of the members and how a number was written. Both fail at a member
 * with \u0000 or half a surrogate pair as soon as they unescape it, so its escapes are hidden for as long as it takes.
 */
export const withoutMembers: Dialect["withoutMembers"] = (column, members) => {
  const names = sql`select json_array_elements_text(${hidden(sql`${JSON.stringify(members)}`)}::json)`;
  const object = hidden({ parts: [column], values: [] });
  return revealed(sql`(select coalesce(json_object_agg(key, value order by position), '{}')::text
    from json_each(${object}::json) with ordinality as member (key, value, position) where key not in (${names}))`);
};

const hidden = (json: Sql): Sql => sql`replace(replace(${json}, E'\\\\\\\\', '\ufdd02'), E'\\\\u', '\ufdd03')`;

const revealed = (json: Sql): Sql => sql`replace(replace(${json}, '\ufdd03', E'\\\\u'), '\ufdd02', E'\\\\\\\\')`;
