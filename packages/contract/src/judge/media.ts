import { escaped } from "../pointer.ts";
import { type Json, type Placed, placedAt } from "./contract.ts";

export type Media = {
  readonly pointer: string;
  readonly names: readonly string[];
  readonly schema: Placed | undefined;
};

/** The declared media type that a content type chooses; the first one where it chooses none, as Prism has it. */
export function mediaOf(document: Json, pointer: string, contentType: string | undefined): Media | undefined {
  const holder = placedAt(document, pointer);
  const names = Object.keys((holder?.node["content"] as Json | undefined) ?? {});
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  const name = names.find((one) => one === type) ?? names[0];
  if (!holder || !name) return undefined;
  const at = `${holder.pointer}/content`;
  return { pointer: at, names, schema: placedAt(document, `${at}/${escaped(name)}/schema`) };
}
