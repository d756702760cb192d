// All of the widget that only photos need. Built into a script of its own: who neither sends nor sees a photo never
// loads it. It shares preact with the widget (build.mjs).

import styles from "../shared/photos.css?inline";
import { Photos } from "../shared/photos.tsx";
import attachmentStyles from "./attachments.css?inline";
import { Attachments } from "./attachments.tsx";
import { PhotoDrafts } from "./photos.ts";
import { dataUrl, prepare } from "./picture.ts";

export const parts = {
  Photos,
  Attachments,
  PhotoDrafts,
  prepare,
  dataUrl,
  styles: styles + attachmentStyles,
};

export type PhotoParts = typeof parts;
