import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from "node:crypto";

const keys = new Map<string, Buffer>();

/** A key for one purpose, made from the seed. */
export function keyFor(seed: string, purpose: string): Buffer {
  const name = JSON.stringify([seed, purpose]);
  const known = keys.get(name);
  if (known) return known;
  if (keys.size >= 1_000) keys.clear();
  const key = createHmac("sha256", "nudgescribe sandbox").update(name).digest();
  keys.set(name, key);
  return key;
}

/** What is stored in place of an API key or a password. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compares in a time that does not tell how much of the two is equal. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(hashSecret(a), "hex"), Buffer.from(hashSecret(b), "hex")];
  return timingSafeEqual(left, right);
}

const nonceLength = 12;
const tagLength = 16;

/** A profile as the API shows it: AES-256-GCM under the key of the account, in base64. The same text gives the same. */
export function encryptProfile(key: Buffer, customerId: string, text: string): string {
  const nonce = createHmac("sha256", key)
    .update(customerId)
    .update("\0")
    .update(text)
    .digest()
    .subarray(0, nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/** @throws Error when the profile was not made by this sandbox for this account */
export function decryptProfile(key: Buffer, profile: string): string {
  const bytes = Buffer.from(profile, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAuthTag(bytes.subarray(-tagLength));
  return decipher.update(bytes.subarray(nonceLength, -tagLength), undefined, "utf8") + decipher.final("utf8");
}
