// Makes a photo ready for the way: upright, no larger than the desk keeps it, as JPEG. A phone's twelve megapixels
// become a few hundred kilobytes, and what only this browser can read (HEIC) becomes what everybody can.

import type { Prepared } from "./photos.ts";

const LONGEST_PX = 2048;
const PREVIEW_PX = 240;

/** Where the browser cannot draw the file it goes as it is: the desk says what is wrong with it. */
export async function prepare(file: Blob): Promise<Prepared> {
  try {
    const bitmap = await createImageBitmap(file);
    const preview = drawn(bitmap, PREVIEW_PX).toDataURL("image/jpeg", 0.7);
    const blob = await new Promise<Blob | null>((resolve) =>
      drawn(bitmap, LONGEST_PX).toBlob(resolve, "image/jpeg", 0.88),
    );
    bitmap.close();
    return { blob: blob ?? file, preview };
  } catch {
    return { blob: file, preview: null };
  }
}

function drawn(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d")!;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A data: address, which most shops' policies allow where they would not allow blob:. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
