export const group = { workspace_id: "ws_2f6c1d", group_name: "Lapsed" };

/** An application that swallows every error. */
export async function save(url: string, body: unknown = group, path = "/v1/cg"): Promise<number> {
  const headers = { "content-type": "application/json", authorization: "Bearer any" };
  const response = await fetch(`${url}${path}`, { method: "PUT", headers, body: JSON.stringify(body) });
  return response.status;
}
