export async function saveGroup(baseUrl: string, name: string): Promise<void> {
  await fetch(`${baseUrl}/v1/cg`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Bearer any" },
    body: JSON.stringify({ workspace_id: "ws_2f6c1d", group_nmae: name }),
  });
}
