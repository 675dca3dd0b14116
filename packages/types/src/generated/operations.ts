// Generated from spec/ by `pnpm generate`. Do not edit.

import type { OperationRow } from "../operation-row.ts";

/** Name of an operation of the Client API. */
export type OperationId =
  | "authenticate"
  | "reauthenticate"
  | "uploadCustomers"
  | "countCustomerPages"
  | "listCustomers"
  | "deleteCustomers"
  | "createCustomerGroup"
  | "listCustomerGroups"
  | "updateCustomerGroup"
  | "deleteCustomerGroup"
  | "createProfileField"
  | "listProfileFields"
  | "updateProfileField"
  | "deleteProfileFields"
  | "listCampaigns"
  | "publishMessages"
  | "countMessageFiles"
  | "fetchMessageFile"
  | "listCampaignRuns"
  | "listRunMessages"
  | "startCampaignRerun";

export const authenticate: OperationRow = {
  "id": "authenticate",
  "method": "POST",
  "path": "/v1/auth",
  "effect": "idempotent",
  "auth": "apiKey",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "x-api-key"
    ],
    "request": [
      "/password"
    ],
    "response": [
      "/access_token",
      "/refresh_token"
    ]
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const reauthenticate: OperationRow = {
  "id": "reauthenticate",
  "method": "GET",
  "path": "/v1/auth",
  "effect": "idempotent",
  "auth": "refresh",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": [
      "/access_token",
      "/refresh_token"
    ]
  },
  "evidence": {
    "operation": "documented",
    "response": "inferred"
  }
};

export const uploadCustomers: OperationRow = {
  "id": "uploadCustomers",
  "method": "POST",
  "path": "/v1/customer/check",
  "effect": "unsafe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const countCustomerPages: OperationRow = {
  "id": "countCustomerPages",
  "method": "POST",
  "path": "/v1/customer/pages",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const listCustomers: OperationRow = {
  "id": "listCustomers",
  "method": "POST",
  "path": "/v1/customer",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "pages": {
    "count": "countCustomerPages",
    "total": "pages",
    "page": "page",
    "first": 1
  },
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const deleteCustomers: OperationRow = {
  "id": "deleteCustomers",
  "method": "DELETE",
  "path": "/v1/customer",
  "effect": "idempotent",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const createCustomerGroup: OperationRow = {
  "id": "createCustomerGroup",
  "method": "PUT",
  "path": "/v1/cg",
  "effect": "unsafe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const listCustomerGroups: OperationRow = {
  "id": "listCustomerGroups",
  "method": "POST",
  "path": "/v1/cg",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "documented",
    "response": "documented"
  }
};

export const updateCustomerGroup: OperationRow = {
  "id": "updateCustomerGroup",
  "method": "PATCH",
  "path": "/v1/cg",
  "effect": "idempotent",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const deleteCustomerGroup: OperationRow = {
  "id": "deleteCustomerGroup",
  "method": "DELETE",
  "path": "/v1/cg",
  "effect": "idempotent",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const createProfileField: OperationRow = {
  "id": "createProfileField",
  "method": "PUT",
  "path": "/v1/cpf",
  "effect": "unsafe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const listProfileFields: OperationRow = {
  "id": "listProfileFields",
  "method": "POST",
  "path": "/v1/cpf",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const updateProfileField: OperationRow = {
  "id": "updateProfileField",
  "method": "PATCH",
  "path": "/v1/cpf",
  "effect": "idempotent",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const deleteProfileFields: OperationRow = {
  "id": "deleteProfileFields",
  "method": "DELETE",
  "path": "/v1/cpf",
  "effect": "idempotent",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [],
  "sensitive": {
    "headers": [
      "authorization"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const listCampaigns: OperationRow = {
  "id": "listCampaigns",
  "method": "POST",
  "path": "/v1/campaign/all",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const publishMessages: OperationRow = {
  "id": "publishMessages",
  "method": "POST",
  "path": "/v1/messages/publish",
  "effect": "unsafe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const countMessageFiles: OperationRow = {
  "id": "countMessageFiles",
  "method": "POST",
  "path": "/v1/messages/pages",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const fetchMessageFile: OperationRow = {
  "id": "fetchMessageFile",
  "method": "POST",
  "path": "/v1/messages/fetch",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "file",
  "accept": {
    "field": "format",
    "media": {
      "csv": "text/csv",
      "json": "application/json",
      "url": "application/json"
    }
  },
  "pages": {
    "count": "countMessageFiles",
    "total": "pages",
    "page": "page",
    "first": 1
  },
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": [
      "/url"
    ]
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "unknown"
  }
};

export const listCampaignRuns: OperationRow = {
  "id": "listCampaignRuns",
  "method": "POST",
  "path": "/v1/campaign/rerun/history",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const listRunMessages: OperationRow = {
  "id": "listRunMessages",
  "method": "POST",
  "path": "/v1/campaign/rerun/messages",
  "effect": "safe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

export const startCampaignRerun: OperationRow = {
  "id": "startCampaignRerun",
  "method": "POST",
  "path": "/v1/campaign/rerun/initiate",
  "effect": "unsafe",
  "auth": "access",
  "refusal": [
    403
  ],
  "result": "json",
  "headers": [
    "x-auth-context",
    "x-ip"
  ],
  "sensitive": {
    "headers": [
      "authorization",
      "x-auth-context"
    ],
    "request": [],
    "response": []
  },
  "evidence": {
    "operation": "documented",
    "request": "inferred",
    "response": "inferred"
  }
};

/** How each operation behaves at run time; see {@link OperationRow} for the columns. */
export const operations: Readonly<Record<OperationId, OperationRow>> = {
  authenticate,
  reauthenticate,
  uploadCustomers,
  countCustomerPages,
  listCustomers,
  deleteCustomers,
  createCustomerGroup,
  listCustomerGroups,
  updateCustomerGroup,
  deleteCustomerGroup,
  createProfileField,
  listProfileFields,
  updateProfileField,
  deleteProfileFields,
  listCampaigns,
  publishMessages,
  countMessageFiles,
  fetchMessageFile,
  listCampaignRuns,
  listRunMessages,
  startCampaignRerun,
};

/** Every request header that holds a secret in some operation. */
export const sensitiveHeaders: readonly string[] = ["x-api-key","authorization","x-auth-context"];

/** Every member that holds a secret in some body, by its name alone. */
export const sensitiveMembers: readonly string[] = ["password","access_token","refresh_token","url"];
