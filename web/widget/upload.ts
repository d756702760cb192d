// Sends a photo and tells how far it is, which fetch does not.

import type { Photo } from "../shared/protocol.ts";
import { DeskError } from "./desk.ts";

const TIMEOUT_MS = 240_000;

export type Upload = typeof upload;

/** `onProgress` hears from 0 to 1. Rejects with a DeskError. */
export function upload(
  address: string,
  token: string,
  photo: Blob,
  onProgress: (progress: number) => void,
): Promise<Photo> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.setRequestHeader("Content-Type", photo.type || "application/octet-stream");
    request.timeout = TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = request.ontimeout = () => reject(new DeskError(0, "network"));
    request.onload = () => {
      try {
        const body = JSON.parse(request.responseText);
        if (request.status === 201) resolve(body);
        else reject(new DeskError(request.status, body.error.code));
      } catch {
        reject(new DeskError(request.status, "server"));
      }
    };
    request.send(photo);
  });
}
