// The reply field: Enter (or Ctrl/Cmd+Enter) sends, Shift+Enter breaks the line, an input method's Enter only picks.

import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icons.tsx";
import type { ConversationSummary } from "../../shared/protocol.ts";
import { MESSAGE_MAX_CHARACTERS } from "../contract.ts";
import { cleanText, type DeskPage } from "../page.ts";
import { languageName, useTexts } from "./texts.ts";

const COUNTER_FROM = MESSAGE_MAX_CHARACTERS - 400;
const TALLEST_PX = 220;

interface ComposerProps {
  page: DeskPage;
  conversation: ConversationSummary;
  field: RefObject<HTMLTextAreaElement | null>;
  onLeave: () => void;
}

/** Give it the conversation's id as key: each conversation has its own draft. */
export function Composer({ page, conversation, field, onLeave }: ComposerProps) {
  const { t, language } = useTexts();
  const { id } = conversation;
  const [text, setText] = useState(() => page.drafts.read(id));
  const composing = useRef(false);
  const left = MESSAGE_MAX_CHARACTERS - [...text].length;
  const ready = left >= 0 && cleanText(text) !== "";

  const change = (value: string) => {
    setText(value);
    page.drafts.keep(id, value);
  };
  const submit = () => {
    if (!ready) return;
    page.send(id, text);
    change("");
    field.current?.focus();
  };
  useLayoutEffect(() => {
    const { style } = field.current!;
    style.height = "auto";
    style.height = `${Math.min(TALLEST_PX, field.current!.scrollHeight + 2)}px`;
  }, [text, field]);

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={field}
        rows={2}
        value={text}
        dir="auto"
        placeholder={t("reply-placeholder", { language: languageName(conversation.language, language) })}
        aria-label={t("reply")}
        aria-describedby="composer-hint"
        aria-invalid={left < 0}
        enterkeyhint="send"
        onInput={(event) => {
          change(event.currentTarget.value);
          if (event.currentTarget.value) page.types(id);
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
          if (event.key === "Escape" && !picking) onLeave();
          if (event.key !== "Enter" || event.shiftKey || picking) return;
          event.preventDefault();
          submit();
        }}
      />
      <div class="composer-foot">
        <p id="composer-hint" class={left < 0 ? "hint over" : "hint"} aria-live="polite">
          {left < 0
            ? t("characters-over", { count: -left })
            : text.length >= COUNTER_FROM
              ? t("characters-left", { count: left })
              : t("hint-send")}
        </p>
        <button type="submit" class="button primary" disabled={!ready}>
          <Icon name="send" size={16} />
          {t("send")}
        </button>
      </div>
    </form>
  );
}
