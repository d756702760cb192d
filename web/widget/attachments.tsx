// The photos above the text field: what will go with the next message.

import type { Key } from "locales:attachments";
import type { Language } from "../shared/i18n.ts";
import { Icon } from "../shared/icons.tsx";
import { photoTexts } from "../shared/photos.tsx";
import { mayRepeat } from "./conversation.ts";
import { type DraftPhoto, PHOTOS_OF_A_MESSAGE } from "./photos.ts";
import type { T } from "./texts.ts";

interface AttachmentsProps {
  /** The widget's words. */
  t: T;
  language: Language;
  drafts: readonly DraftPhoto[];
  onRetry: (clientId: string) => void;
  onRemove: (clientId: string) => void;
}

export function Attachments({ t, language, drafts, onRetry, onRemove }: AttachmentsProps) {
  const own = photoTexts(language);
  const failed = drafts.find(({ status }) => status === "failed");
  const reason = PHOTO_ERRORS[failed?.error ?? ""];
  return (
    <div class="attachments" aria-live="polite">
      {drafts.length > 0 && (
        <ul>
          {drafts.map((draft, index) => (
            <li key={draft.client_id} class={draft.status}>
              {draft.preview && (
                <img
                  src={draft.preview}
                  alt={own("photo-alt", { number: index + 1, count: drafts.length })}
                />
              )}
              {draft.status === "uploading" && (
                <progress
                  value={draft.progress || undefined}
                  aria-label={own("photo-uploading", { number: index + 1 })}
                />
              )}
              {draft.status === "failed" && (
                <button type="button" class="again" onClick={() => onRetry(draft.client_id)}>
                  {t("retry")}
                </button>
              )}
              <button
                type="button"
                class="remove"
                aria-label={own("photo-remove", { number: index + 1 })}
                onClick={() => onRemove(draft.client_id)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && (
        <p class="bad">{reason ? own(reason) : t(mayRepeat(failed.error) ? "failed" : "error-server")}</p>
      )}
      {drafts.length === PHOTOS_OF_A_MESSAGE && <p>{own("photo-most", { count: PHOTOS_OF_A_MESSAGE })}</p>}
    </div>
  );
}

const PHOTO_ERRORS: Record<string, Key> = {
  "photo.type_unsupported": "error-photo-type",
  "photo.type_mismatch": "error-photo-type",
  "photo.heic": "error-photo-heic",
  "photo.too_large": "error-photo-large",
  "photo.too_many_pixels": "error-photo-large",
  "photo.broken": "error-photo-broken",
  "photo.limit_reached": "error-photo-limit",
  "rate.limited": "error-photo-limit",
};
