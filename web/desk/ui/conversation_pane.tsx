// Middle: the conversation, what the bot knows of it, and the reply.

import type { RefObject } from "preact";
import { Icon } from "../../shared/icons.tsx";
import type { ConversationSummary, Handoff } from "../../shared/protocol.ts";
import type { Verb } from "../api.ts";
import type { DeskPage } from "../page.ts";
import { type Desk, myId, type Notice } from "../state.ts";
import { Approvals } from "./approval_card.tsx";
import { Since } from "./clock.tsx";
import { Composer } from "./composer.tsx";
import { DeskIcon } from "./icons.tsx";
import { ReasonChip } from "./queue_pane.tsx";
import { failureText, languageName, shopperName, type T, useTexts, wordFor } from "./texts.ts";
import { Transcript } from "./transcript.tsx";

interface PaneProps {
  desk: Desk;
  page: DeskPage;
  field: RefObject<HTMLTextAreaElement | null>;
  onAct: (id: string, verb: Verb) => void;
  onBack: () => void;
  onShopper: () => void;
  onLeaveField: () => void;
  shopperOpen: boolean;
}

export function ConversationPane(props: PaneProps) {
  const { desk, page, field, onLeaveField } = props;
  const { t } = useTexts();
  const id = desk.open;
  const conversation = id ? desk.conversations.get(id) : undefined;
  const transcript = id ? desk.transcripts.get(id) : undefined;
  if (!id || !conversation || !transcript || transcript.status !== "ready")
    return (
      <main class="pane conversation blank" id="conversation" tabIndex={-1} aria-label={t("conversation")}>
        {id && <BackButton onBack={props.onBack} />}
        <Blank {...props} />
      </main>
    );
  const mine = conversation.state === "assigned" && conversation.agent?.id === myId(desk);
  const notice = desk.notices.get(id);
  return (
    <main class="pane conversation" id="conversation" tabIndex={-1} aria-label={t("conversation")}>
      <Head {...props} conversation={conversation} mine={mine} />
      {conversation.handoff && (
        <HandoffSummary
          handoff={conversation.handoff}
          waitingSince={conversation.waiting_since}
          state={conversation.state}
        />
      )}
      <Approvals
        key={id}
        desk={desk}
        page={page}
        conversation={conversation}
        approvals={transcript.approvals}
      />
      <Transcript
        desk={desk}
        page={page}
        conversation={conversation}
        transcript={transcript}
        outbox={desk.outboxes.get(id) ?? []}
      />
      <div role="status">{notice && <NoticeLine notice={notice} onClose={() => page.dismiss(id)} />}</div>
      {mine ? (
        <Composer key={id} page={page} conversation={conversation} field={field} onLeave={onLeaveField} />
      ) : (
        <Locked {...props} conversation={conversation} />
      )}
    </main>
  );
}

function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useTexts();
  return (
    <button type="button" class="icon-button back" onClick={onBack} aria-label={t("back")}>
      <DeskIcon name="arrowBack" size={22} />
    </button>
  );
}

function Blank({ desk, page }: PaneProps) {
  const { t } = useTexts();
  const id = desk.open;
  const transcript = id ? desk.transcripts.get(id) : undefined;
  if (transcript?.status === "failed")
    return (
      <div class="empty" role="alert">
        <p>
          {t("transcript-failed")} {transcript.failure && failureText(t, transcript.failure)}
        </p>
        <button type="button" class="button" onClick={() => page.refresh()}>
          {t("retry")}
        </button>
      </div>
    );
  if (id) return <p class="empty late">{t("transcript-loading")}</p>;
  return (
    <div class="empty">
      <span class="brand-mark quiet" aria-hidden="true">
        <Icon name="chat" size={28} />
      </span>
      <p>{t("none-open")}</p>
      <p class="soft keys-only">{t("none-open-keys")}</p>
    </div>
  );
}

type HeadProps = PaneProps & { conversation: ConversationSummary; mine: boolean };

function Head({ desk, conversation, mine, onAct, onBack, onShopper, shopperOpen }: HeadProps) {
  const { t, language } = useTexts();
  const { id, state } = conversation;
  const busy = desk.busy.get(id);
  const away = desk.link === "offline";
  return (
    <header class="head">
      <BackButton onBack={onBack} />
      <div class="head-who">
        <h1>
          <bdi>{shopperName(t, conversation)}</bdi>
        </h1>
        <p>
          <span class={`dot ${mine ? "mine" : state}`} aria-hidden="true" />
          {stateText(t, conversation, mine)} · {languageName(conversation.language, language)}
        </p>
      </div>
      <div class="head-actions">
        {mine && (
          <>
            <button
              type="button"
              class="button"
              disabled={!!busy || away}
              title={t("give-back")}
              onClick={() => onAct(id, "return")}
            >
              <DeskIcon name="bot" size={16} />
              <span class="wide-only">{t("give-back")}</span>
            </button>
            <button
              type="button"
              class="button"
              disabled={!!busy || away}
              title={t("resolve")}
              onClick={() => onAct(id, "resolve")}
            >
              <Icon name="check" size={16} />
              <span class="wide-only">{t("resolve")}</span>
            </button>
          </>
        )}
        <button
          type="button"
          class="icon-button shopper-button"
          aria-expanded={shopperOpen}
          aria-label={t("shopper-open")}
          onClick={onShopper}
        >
          <Icon name="person" size={20} />
        </button>
      </div>
    </header>
  );
}

function stateText(t: T, { state, agent }: ConversationSummary, mine: boolean): string {
  if (mine) return t("state-mine");
  if (state === "assigned") return t("state-other", { name: agent?.name ?? "" });
  return t(`state-${state}`);
}

const TOLD_ELSEWHERE = new Set(["order_number", "current_order", "sku", "current_sku"]);

interface SummaryProps {
  handoff: Handoff;
  waitingSince: string | null;
  state: ConversationSummary["state"];
}

/** Why a person is wanted, and what the bot knows already, so that nobody asks twice. */
function HandoffSummary({ handoff, waitingSince, state }: SummaryProps) {
  const { t } = useTexts();
  const { summary, reason } = handoff;
  const facts: [string, string][] = [];
  if (summary?.intent) facts.push([t("summary-intent"), wordFor(t, "intent", summary.intent)]);
  if (summary?.order_number) facts.push([t("summary-order"), summary.order_number]);
  if (summary?.sku) facts.push([t("summary-product"), summary.sku]);
  for (const [slot, value] of Object.entries(summary?.facts ?? {})) {
    const told = factText(value);
    if (told && !TOLD_ELSEWHERE.has(slot)) facts.push([wordFor(t, "fact", slot), told]);
  }
  return (
    <section class={`summary reason-${reason}`} aria-label={t("summary")}>
      <p class="summary-why">
        <ReasonChip reason={reason} />
        <span>{wordFor(t, "why", reason)}</span>
        {state === "queued" && waitingSince && <Since since={waitingSince} urgent />}
      </p>
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {summary?.last_text && (
        <p class="summary-last" title={summary.last_text}>
          <span class="soft">{t("summary-last")}</span> <bdi>{summary.last_text}</bdi>
        </p>
      )}
    </section>
  );
}

/** A slot's value as a few words: `{chest_cm: 96}` -> `chest cm 96`. */
function factText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value)) return value.map(factText).filter(Boolean).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .filter(([, part]) => part !== null && part !== "")
      .map(([name, part]) => `${name.replaceAll("_", " ")} ${factText(part)}`)
      .join(", ");
  return String(value);
}

function NoticeLine({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTexts();
  const words =
    notice.kind === "taken"
      ? t("notice-taken", { name: notice.by })
      : `${t(`notice-${notice.verb}-failed`)} ${failureText(t, notice.failure)}`;
  return (
    <p class={`notice ${notice.kind}`}>
      <Icon name={notice.kind === "taken" ? "person" : "alert"} size={18} />
      <span>{words}</span>
      <button type="button" class="icon-button" onClick={onClose} aria-label={t("close")}>
        <Icon name="close" size={16} />
      </button>
    </p>
  );
}

function Locked({ conversation, desk, onAct }: PaneProps & { conversation: ConversationSummary }) {
  const { t } = useTexts();
  const { state, agent, id, approval } = conversation;
  const claimable = state === "queued" || (state !== "assigned" && approval !== null);
  const words =
    claimable && state !== "queued"
      ? t("locked-approval")
      : state === "assigned"
        ? t("locked-other", { name: agent?.name ?? "" })
        : state === "queued"
          ? t("locked-queued")
          : t(`locked-${state}`);
  return (
    <div class="locked">
      <DeskIcon name={state === "bot" ? "bot" : "lock"} size={16} />
      <p>{words}</p>
      {claimable && (
        <button
          type="button"
          class={state === "queued" ? "button primary" : "button"}
          aria-keyshortcuts="c"
          disabled={desk.busy.has(id) || desk.link === "offline"}
          onClick={() => onAct(id, "claim")}
        >
          {desk.busy.get(id) === "claim" ? t("claiming") : t("claim")}
        </button>
      )}
    </div>
  );
}
