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

/** How each operation behaves at run time; see {@link OperationRow} for the columns. */
export const operations: Readonly<Record<OperationId, OperationRow>> = {
  "authenticate": {
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
  },
  "reauthenticate": {
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
  },
  "uploadCustomers": {
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
  },
  "countCustomerPages": {
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
  },
  "listCustomers": {
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
      "page": "page"
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
  },
  "deleteCustomers": {
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
  },
  "createCustomerGroup": {
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
  },
  "listCustomerGroups": {
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
  },
  "updateCustomerGroup": {
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
  },
  "deleteCustomerGroup": {
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
  },
  "createProfileField": {
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
  },
  "listProfileFields": {
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
  },
  "updateProfileField": {
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
  },
  "deleteProfileFields": {
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
  },
  "listCampaigns": {
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
  },
  "publishMessages": {
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
  },
  "countMessageFiles": {
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
  },
  "fetchMessageFile": {
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
      "page": "page"
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
  },
  "listCampaignRuns": {
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
  },
  "listRunMessages": {
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
  },
  "startCampaignRerun": {
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
  }
};
