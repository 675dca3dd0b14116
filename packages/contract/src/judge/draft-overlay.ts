import { stepsOf } from "../pointer.ts";
import { type Contract, type Json, placedAt } from "./contract.ts";
import type { Drift, DriftReport } from "./drift.ts";

type Action = {
  readonly target: string;
  readonly description: string;
  readonly update?: unknown;
  readonly remove?: true;
};

type Changed = { readonly required: Map<string, string[]>; readonly types: Map<string, unknown[]> };

/**
 * The drift as actions for `spec/overlays/observed.overlay.yaml`, one or two a fact, for a person to review. What was
 * only seen is `inferred`, with the sighting as its note: no page states it.
 */
export function draftOverlay(contract: Contract, report: DriftReport): string {
  // What one action changed, the next one for the same schema must keep.
  const now: Changed = { required: new Map(), types: new Map() };
  const actions = Object.entries(report.operations).flatMap(([id, { drift = [] } = {} as never]) =>
    drift.flatMap((one: Drift) => actionsFor(contract, now, sighting(report, id, one), one)),
  );
  return [
    "# Draft, made by `nudgescribe-contract judge --record`. Review each action: correct the description, cite a page if one",
    "# says so, and move it into spec/overlays/observed.overlay.yaml; then run `pnpm spec:lint`.",
    "overlay: 1.0.0",
    "info:",
    "  title: Draft of what was seen on the real service",
    "  version: 1.0.0",
    actions.length > 0 ? "actions:" : "actions: []",
    ...actions.flatMap(({ target, description, update, remove }) => [
      `  - target: ${JSON.stringify(target)}`,
      `    description: ${JSON.stringify(description)}`,
      remove ? "    remove: true" : `    update: ${JSON.stringify(update)}`,
    ]),
    "",
  ].join("\n");
}

const sighting = (
  { day, upstream }: DriftReport,
  id: string,
  { kind, status, pointer, seen, expected, count, of }: Drift,
): string =>
  `${day}, ${upstream}: ${count} of ${of} answers ${status} of ${id} had ${kind} at ${pointer || "the answer itself"}: ${seen} where the contract says ${expected}.`;

function actionsFor(
  { document }: Contract,
  now: Changed,
  note: string,
  { kind, pointer, schema, seen, status, media }: Drift,
): Action[] {
  const evidence = { "x-evidence": { level: "inferred", source: [], note } };
  const update = (change: object, at = schema): Action => ({ target: jsonPath(at), description: note, update: change });
  const removal = (at: string): Action => ({ target: jsonPath(at), description: note, remove: true });
  const node = placedAt(document, schema)?.node ?? {};
  const name = stepsOf(pointer).at(-1) ?? "";
  switch (kind) {
    case "unknown-member": {
      // A masked name is data, so the place is a map and no member is missing.
      if (name.startsWith("(")) return [];
      const type = seen === "nothing" || seen === "null" ? {} : { type: seen };
      return [update({ properties: { [name]: { description: "To be described.", ...type, ...evidence } } })];
    }
    case "missing-member": {
      const before = now.required.get(schema) ?? (node["required"] as string[] | undefined) ?? [];
      const rest = before.filter((other) => other !== name);
      now.required.set(schema, rest);
      if (before.length === 0) return [];
      return [removal(`${schema}/required`), update(rest.length > 0 ? { required: rest, ...evidence } : evidence)];
    }
    case "null":
    case "type": {
      const types = now.types.get(schema) ?? node["type"];
      now.types.set(schema, [...(types === undefined ? [] : [types].flat()), seen]);
      // An update adds to a list, and may not put a list where a plain value is.
      if (types === undefined || Array.isArray(types)) return [update({ type: [seen], ...evidence })];
      return [removal(`${schema}/type`), update({ type: [types, seen], ...evidence })];
    }
    case "unknown-value": {
      if (!seen.startsWith('"')) return [];
      return [update({ [known(node)]: [JSON.parse(seen)], ...evidence })];
    }
    case "undeclared-status":
      return [update({ [status]: { description: "To be described.", ...evidence } })];
    case "media":
      return media ? [update({ content: { [media]: {} }, ...evidence })] : [];
    default:
      return [];
  }
}

const known = (node: Json): string => ("x-known-values" in node ? "x-known-values" : "enum");

/** A JSON pointer as a JSONPath of RFC 9535. */
const jsonPath = (pointer: string): string =>
  stepsOf(pointer).reduce(
    (path, step) =>
      /^[A-Za-z_][\w]*$/.test(step) ? `${path}.${step}` : `${path}[${JSON.stringify(step).replaceAll("'", "\\'")}]`,
    "$",
  );
