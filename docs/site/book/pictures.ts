import { readFileSync } from "node:fs";

/** Width and height of a picture, so that the page keeps room for it. */
export function sizeOf(file: string): { readonly width: number; readonly height: number } | undefined {
  const bytes = readFileSync(file);
  if (file.endsWith(".png")) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const [, width, height] = /<svg[^>]*\swidth="([\d.]+)"[^>]*\sheight="([\d.]+)"/.exec(bytes.toString("utf8")) ?? [];
  return width && height ? { width: Math.round(Number(width)), height: Math.round(Number(height)) } : undefined;
}

export const isPicture = (file: string): boolean => /\.(png|svg|jpe?g|webp|gif)$/i.test(file);
