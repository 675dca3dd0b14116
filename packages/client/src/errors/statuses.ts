/** Registered statuses of a failing server. A server may send others, which are a ServerError too. */
export type ServerStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/**
 * Registered statuses for which the contract has no meaning. A server may send others too. They are listed, since
 * `number` would hold 400, 401 and 403 as well, and a check of `error.status` could not tell the errors apart.
 */
export type UnexpectedStatus =
  | 0
  | 201
  | 202
  | 203
  | 204
  | 205
  | 206
  | 300
  | 301
  | 302
  | 303
  | 304
  | 307
  | 308
  | 402
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;
