// The part of the widget that only photos need, loaded when the first one is chosen or shown.

import { load } from "chunk:photos";
import { useEffect, useState } from "preact/hooks";
import type { PhotoParts } from "./photo_chunk.ts";

let here: PhotoParts | null = null;
let loading: Promise<PhotoParts> | null = null;

/** Rejects where it cannot be loaded; the next call tries again. */
export function photoParts(base: string): Promise<PhotoParts> {
  loading ??= load(base).then(
    (parts) => {
      here = parts;
      return parts;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The parts as soon as they are here; null until then, and while they are not `wanted`. */
export function usePhotoParts(base: string, wanted: boolean): PhotoParts | null {
  const [, arrived] = useState(here);
  useEffect(() => {
    if (wanted && !here) photoParts(base).then(arrived, () => {});
  }, [base, wanted]);
  return wanted ? here : null;
}
