import { createHash } from "node:crypto";

/** Text that no compression makes short: an index of PostgreSQL takes 2,704 bytes. */
const noise = (length: number): string => {
  let text = "";
  for (let number = 0; text.length < length; number++)
    text += createHash("sha256").update(String(number)).digest("base64url");
  return text.slice(0, length);
};

/** What a program that forgets where text ends, or what it means, stumbles over. */
export const hostile: Readonly<Record<string, string>> = {
  "a quote": `O'Brien "the" \`best\` \\`,
  "SQL that deletes": `'; delete from customer_group; drop table customer; --`,
  "SQL that is always true": `' or '1'='1`,
  "SQL in a comment": `x'/**/union/**/select/**/password_hash/**/from/**/app_user--`,
  "parameters of SQL": "$1 ?1 :name @name %s",
  "a pattern of SQL": "%_%",
  NUL: "a\0b",
  "what stands for NUL in PostgreSQL": "\ufdd00\ufdd01\ufdd02\ufdd03",
  "half a surrogate pair": "a\ud800b",
  "another half of one": "\udfff",
  "characters beyond the first 65,536": "😀𝒳",
  "a path": "../../../../etc/passwd",
  "a path that is encoded": "..%2f..%2f%00",
  "a member of every object": "__proto__",
  "a function of every object": "constructor",
  "a template": "$" + "{7*7}{{7*7}}<%= 7*7 %>#{7*7}",
  "a format": "%s%n%x{0}",
  markup: `<script>alert(1)</script><!--]]>`,
  "line ends": "a\r\nx-injected: yes\r\n\r\nb\u2028c",
  "a formula": "=cmd|'/c calc'!A0",
  "JSON in text": `{"$ne":null,"a":["\\u0000"]}`,
  blank: " \t ",
  nothing: "",
  "100 kB": noise(100_000),
};

export const hostileTexts: readonly string[] = Object.values(hostile);

/** Texts that begin with a good id. */
export const nearly = (id: string): string[] =>
  ["\0", "\0x", " ", "%", "'--", "\u200b", "/../x"].map((end) => `${id}${end}`).concat(` ${id}`, id.toUpperCase());

export const hostileNumbers = [-1, 0, 2 ** 31, 2 ** 53, -(2 ** 63), 1e300, -1e300, 1.5] as const;
