// Refusing a proposal with words that the shopper reads, or granting something else than she asked for.

import { messages } from "locales:desk";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { formatMoney } from "../../shared/format.ts";
import { directionOf, pickLanguage, translator } from "../../shared/i18n.ts";
import type { Approval, ConversationSummary, Level, Resolution } from "../../shared/protocol.ts";
import type { Decision } from "../api.ts";
import { amountOf, amountText, isAboutFee, mayGrant, mostFor } from "../approvals.ts";
import { needsLead, rungText } from "./approval_card.tsx";
import { type Key, languageName, useTexts } from "./texts.ts";

const REASON_MAX_CHARACTERS = 1000;
const SUGGESTIONS: Key[] = ["decline-wear", "decline-details", "decline-amount", "decline-settled"];
const FEE_SUGGESTIONS: Key[] = ["decline-amount"];

interface FormProps {
  conversation: ConversationSummary;
  busy: boolean;
  onDecide: (decision: Decision) => Promise<boolean>;
  onClose: () => void;
}

/** Escape leaves the form, Ctrl+Enter sends it from its text field. */
function keysOf(onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
      (event.currentTarget as HTMLFormElement).requestSubmit();
  };
}

export function DeclineForm({
  approval,
  conversation,
  busy,
  onDecide,
  onClose,
}: FormProps & { approval: Approval }) {
  const { t, language } = useTexts();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // She reads it in her language, whichever the agent's page is in.
  const theirs = pickLanguage(conversation.language);
  const inTheirs = translator(messages, theirs);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="approval-form"
      onKeyDown={keysOf(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) void onDecide({ decision: "decline", reason: reason.trim() });
      }}
    >
      <label for={id}>{t("decline-reason")}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        dir="auto"
        maxLength={REASON_MAX_CHARACTERS}
        placeholder={t("reply-placeholder", { language: languageName(theirs, language) })}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <fieldset class="suggestions">
        <legend class="soft">{t("decline-suggestions")}</legend>
        {(isAboutFee(approval) ? FEE_SUGGESTIONS : SUGGESTIONS).map((key) => (
          <button
            key={key}
            type="button"
            class="suggestion"
            lang={theirs}
            dir={directionOf(theirs)}
            title={t(key)}
            onClick={() => {
              setReason(inTheirs(key));
              field.current?.focus();
            }}
          >
            {inTheirs(key)}
          </button>
        ))}
      </fieldset>
      <div class="approval-buttons">
        <button type="submit" class="button danger" disabled={busy || !reason.trim()}>
          {busy ? t("deciding") : t("decline-send")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}

type ChangeProps = FormProps & { approval: Approval; level: Level; agreed: boolean };

export function ChangeForm({ approval, conversation, level, agreed, busy, onDecide, onClose }: ChangeProps) {
  const { t, language } = useTexts();
  const { rungs, resolution: asked } = approval.proposal;
  const first = rungs.find((rung) => rung.resolution !== asked && mayGrant(level, rung)) ?? rungs[0]!;
  const [chosen, setChosen] = useState<Resolution>(first.resolution);
  const [typed, setTyped] = useState(amountText(first.amount));
  const [reason, setReason] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);
  const rung = rungs.find(({ resolution }) => resolution === chosen)!;
  const most = mostFor(level, rung);
  const { currency } = rung.amount;
  const amount = rung.most ? amountOf(typed, currency) : rung.amount.amount;
  const sound = amount !== null && (!rung.most || (amount > 0 && amount <= rung.most.amount));
  const allowed = sound && mayGrant(level, rung, amount);
  return (
    <form
      ref={form}
      class="approval-form"
      onKeyDown={keysOf(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!allowed || amount === null) return;
        void onDecide({
          decision: "change",
          resolution: chosen,
          ...(rung.most && { amount }),
          ...(reason.trim() && { reason: reason.trim() }),
        });
      }}
    >
      <fieldset class="rungs">
        <legend>{t("change-resolution")}</legend>
        {rungs.map((one) => (
          <label key={one.resolution} class="rung">
            <input
              type="radio"
              name={`rung-${id}`}
              checked={one.resolution === chosen}
              disabled={!mayGrant(level, one) && !mostFor(level, one)?.amount}
              onChange={() => {
                setChosen(one.resolution);
                setTyped(amountText(mayGrant(level, one) ? one.amount : (mostFor(level, one) ?? one.amount)));
              }}
            />
            <span>
              {rungText(t, one, language)}
              {!mayGrant(level, one) && <small class="soft">{needsLead(t, level, one, language)}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {rung.most && (
        <label class="amount">
          <span>{t("change-amount", { currency })}</span>
          <input
            inputMode="decimal"
            dir="ltr"
            value={typed}
            aria-invalid={!allowed}
            aria-describedby={`${id}-most`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <small id={`${id}-most`} class={allowed ? "soft" : "hint over"}>
            {sound && !allowed
              ? needsLead(t, level, rung, language)
              : t("change-most", { amount: formatMoney(most ?? rung.most, language) })}
          </small>
        </label>
      )}
      <label class="note-field">
        <span>{t("change-reason")}</span>
        <textarea
          rows={2}
          dir="auto"
          maxLength={REASON_MAX_CHARACTERS}
          placeholder={t("reply-placeholder", { language: languageName(conversation.language, language) })}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="soft">{agreed ? t("change-hint-now") : t("change-hint")}</p>
      <div class="approval-buttons">
        <button type="submit" class="button primary" disabled={busy || !allowed}>
          {busy ? t("deciding") : agreed ? t("change-send-now") : t("change-send")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
