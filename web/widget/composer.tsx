// The text field: Enter sends, Shift+Enter breaks the line, and an input method's Enter only picks a candidate.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../shared/icons.tsx";
import { cleanText, countCharacters, MESSAGE_MAX_CHARACTERS } from "./conversation.ts";
import type { T } from "./texts.ts";

const COUNTER_FROM = MESSAGE_MAX_CHARACTERS - 400;
const TALLEST_PX = 140;

interface ComposerProps {
  t: T;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  onTyping: () => void;
  field: { current: HTMLTextAreaElement | null };
}

export function Composer({ t, draft, onDraft, onSend, onTyping, field }: ComposerProps) {
  const [text, setText] = useState(draft);
  const composing = useRef(false);
  const left = MESSAGE_MAX_CHARACTERS - countCharacters(text);
  const ready = left >= 0 && cleanText(text) !== "";

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
      <div class="field">
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
