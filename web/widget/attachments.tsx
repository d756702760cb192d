// The photos above the text field: what will go with the next message.

import type { Key } from "locales:widget";
import { Icon } from "../shared/icons.tsx";
import { mayRepeat } from "./conversation.ts";
import { type DraftPhoto, PHOTOS_OF_A_MESSAGE } from "./photos.ts";
import type { T } from "./texts.ts";

interface AttachmentsProps {
  t: T;
  drafts: readonly DraftPhoto[];
  onRetry: (clientId: string) => void;
  onRemove: (clientId: string) => void;
}

export function Attachments({ t, drafts, onRetry, onRemove }: AttachmentsProps) {
  const failed = drafts.find(({ status }) => status === "failed");
  return (
    <div class="attachments" aria-live="polite">
      {drafts.length > 0 && (
        <ul>
          {drafts.map((draft, index) => (
            <li key={draft.client_id} class={draft.status}>
              {draft.preview && (
                <img src={draft.preview} alt={t("photo-alt", { number: index + 1, count: drafts.length })} />
              )}
              {draft.status === "uploading" && (
                <progress
                  value={draft.progress || undefined}
                  aria-label={t("photo-uploading", { number: index + 1 })}
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
                aria-label={t("photo-remove", { number: index + 1 })}
                onClick={() => onRemove(draft.client_id)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && <p class="bad">{t(photoErrorKey(failed.error))}</p>}
      {drafts.length === PHOTOS_OF_A_MESSAGE && <p>{t("photo-most", { count: PHOTOS_OF_A_MESSAGE })}</p>}
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

/** Why a photo could not be uploaded, in the shopper's language. */
function photoErrorKey(code: string | null): Key {
  return PHOTO_ERRORS[code ?? ""] ?? (mayRepeat(code) ? "failed" : "error-server");
}
