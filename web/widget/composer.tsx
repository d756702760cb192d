// The text field and the photos above it: Enter sends, Shift+Enter breaks the line, and an input method's Enter only picks a candidate.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../shared/i18n.ts";
import { Icon } from "../shared/icons.tsx";
import { cleanText, countCharacters, MESSAGE_MAX_CHARACTERS } from "./conversation.ts";
import { photoParts, usePhotoParts } from "./photo_parts.ts";
import type { DraftPhoto, PhotoDrafts } from "./photos.ts";
import { picturesIn } from "./pictures_in.ts";
import type { T } from "./texts.ts";

const COUNTER_FROM = MESSAGE_MAX_CHARACTERS - 400;
const TALLEST_PX = 140;

interface ComposerProps {
  t: T;
  draft: string;
  language: Language;
  base: string;
  photos: PhotoDrafts | null;
  onAttach: (files: readonly File[]) => Promise<void>;
  drafts: readonly DraftPhoto[];
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  onTyping: () => void;
  field: { current: HTMLTextAreaElement | null };
}

export function Composer({
  t,
  language,
  base,
  draft,
  photos,
  drafts,
  onAttach,
  onDraft,
  onSend,
  onTyping,
  field,
}: ComposerProps) {
  const [text, setText] = useState(draft);
  const composing = useRef(false);
  const picker = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState(false);
  const Attachments = usePhotoParts(base, drafts.length > 0)?.Attachments;
  const attach = (files: readonly File[]) =>
    void onAttach(files).then(
      () => setTrouble(false),
      () => setTrouble(true),
    );
  const left = MESSAGE_MAX_CHARACTERS - countCharacters(text);
  // What failed is for the shopper to try again or to remove, what is on its way will be here in a moment.
  const waits = drafts.some(({ status }) => status !== "ready");
  const ready = left >= 0 && !waits && (cleanText(text) !== "" || drafts.length > 0);

  const change = (value: string) => {
    setText(value);
    onDraft(value);
  };
  const submit = () => {
    if (!ready) return;
    onSend(text);
    change("");
    field.current?.focus();
  };

  // The field grows with its text.
  useLayoutEffect(() => {
    const { style } = field.current!;
    style.height = "auto";
    style.height = `${Math.min(TALLEST_PX, field.current!.scrollHeight)}px`;
  }, [text, field]);

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {photos && Attachments && (
        <Attachments
          t={t}
          language={language}
          drafts={drafts}
          onRetry={(clientId) => photos.retry(clientId)}
          onRemove={(clientId) => {
            photos.remove(clientId);
            field.current?.focus();
          }}
        />
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {t("error-server")}
        </p>
      )}
      <div class="field">
        <button
          type="button"
          class="clip"
          aria-label={t("photo-add")}
          onClick={() => {
            picker.current?.click();
            // While she chooses.
            photoParts(base).catch(() => {});
          }}
        >
          <Icon name="clip" />
        </button>
        <input
          ref={picker}
          type="file"
          accept="image/*"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            attach([...(currentTarget.files ?? [])]);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
        <textarea
          ref={field}
          rows={1}
          value={text}
          dir="auto"
          placeholder={t("composer-placeholder")}
          aria-label={t("composer-label")}
          aria-invalid={left < 0}
          aria-describedby="counter"
          autoComplete="off"
          enterkeyhint="send"
          onInput={(event) => {
            change(event.currentTarget.value);
            onTyping();
          }}
          onPaste={(event) => {
            const pictures = picturesIn(event.clipboardData);
            if (!pictures.length) return;
            event.preventDefault();
            attach(pictures);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onKeyDown={(event) => {
            // Safari ends the composition before its Enter arrives: 229 still marks that one.
            const picking = composing.current || event.isComposing || event.keyCode === 229;
            if (event.key !== "Enter" || event.shiftKey || picking) return;
            event.preventDefault();
            submit();
          }}
        />
        <button type="submit" class="send" aria-label={t("send")} aria-disabled={!ready}>
          <Icon name="send" />
        </button>
      </div>
      <p id="counter" class={left < 0 ? "counter over" : "counter"} aria-live="polite">
        {text.length >= COUNTER_FROM &&
          (left < 0
            ? t("composer-over", { count: -left })
            : left <= 400 && t("composer-left", { count: left }))}
      </p>
    </form>
  );
}
