import { useParams } from "@tanstack/react-router";

/** The workspace that the address names. */
export const useWorkspaceId = (): string => useParams({ from: "/inside/w/$workspaceId" }).workspaceId;
