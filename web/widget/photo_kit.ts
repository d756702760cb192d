// Hands the widget's own preact to the script that only photos need, and loads that script.

import { Fragment } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";
import type { PhotoParts } from "./photo_chunk.ts";

declare global {
  interface Window {
    storesideKit?: object;
    storesidePhotos?: PhotoParts;
  }
}

export function loadScript(source: string): Promise<PhotoParts> {
  window.storesideKit = { Fragment, jsx, jsxs, useEffect, useLayoutEffect, useRef, useState };
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.async = true;
    script.onload = script.onerror = () => {
      script.remove();
      if (window.storesidePhotos) resolve(window.storesidePhotos);
      else reject(new Error(`${source} did not load`));
    };
    document.head.append(script);
  });
}
