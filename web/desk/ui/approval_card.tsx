// What the bot asks an agent to grant: what, for what, why, by which rule, who asks; and her decision.

import { useState } from "preact/hooks";
import { formatInstant, formatLongDay, formatMoney, formatNumber } from "../../shared/format.ts";
import { Icon } from "../../shared/icons.tsx";
import { safeUrl } from "../../shared/links.tsx";
import type { Approval, ConversationSummary, Level, Rung } from "../../shared/protocol.ts";
import type { Decision } from "../api.ts";
import { canChange, isAboutFee, isOpen, mayGrant, mostFor, rungOf } from "../approvals.ts";
import type { DeskPage } from "../page.ts";
import { type Desk, myId } from "../state.ts";
import { ChangeForm, DeclineForm } from "./approval_forms.tsx";
import { Since } from "./clock.tsx";
import { ReasonChip } from "./queue_pane.tsx";
import { approvalFailureText, type T, useTexts, wordFor } from "./texts.ts";

interface ApprovalsProps {
  desk: Desk;
  page: DeskPage;
  conversation: ConversationSummary;
  approvals: readonly Approval[];
}

/** Those that wait stand open, the others tell in a line what became of them. */
export function Approvals({ desk, page, conversation, approvals }: ApprovalsProps) {
  const { t } = useTexts();
  if (!approvals.length || desk.session.status !== "in") return null;
  const { level } = desk.session.agent;
  const mine = conversation.state === "assigned" && conversation.agent?.id === myId(desk);
  return (
    <section class="approvals" aria-label={t("approvals")}>
      {approvals.map((approval) =>
        isOpen(approval) ? (
          <Card
            key={approval.id}
            approval={approval}
            conversation={conversation}
            level={level}
            agreed={mine}
            busy={desk.deciding.has(approval.id) || desk.link === "offline"}
            failure={failureOf(t, desk, approval)}
            onDecide={(decision) => page.decide(approval.id, decision)}
          />
        ) : (
          <Settled key={approval.id} approval={approval} />
        ),
      )}
    </section>
  );
}

function failureOf(t: T, desk: Desk, approval: Approval): string | null {
  const failure = desk.undecided.get(approval.id);
  if (failure) return approvalFailureText(t, failure);
  return approval.outcome === "refused" || approval.outcome === "failed"
    ? t(`outcome-${approval.outcome}`)
    : null;
}

/** `Full refund · €250.00` */
export function rungText(t: T, { resolution, amount }: Rung, language: string): string {
  const name = wordFor(t, "resolution", resolution);
  return amount.amount ? `${name} · ${formatMoney(amount, language)}` : name;
}

interface CardProps {
  approval: Approval;
  conversation: ConversationSummary;
  level: Level;
  /** The agent speaks with the shopper: what she changes is agreed between them. */
  agreed: boolean;
  busy: boolean;
  failure: string | null;
  onDecide: (decision: Decision) => Promise<boolean>;
}

function Card({ approval, conversation, level, agreed, busy, failure, onDecide }: CardProps) {
  const { t, language } = useTexts();
  const [panel, setPanel] = useState<"decline" | "change" | null>(null);
  const { created_at, expires_at, expired_at } = approval;
  const rung = rungOf(approval);
  const allowed = mayGrant(level, rung);
  const note = `approval-note-${approval.id}`;
  const close = () => {
    setPanel(null);
    document.querySelector<HTMLElement>(`[data-approval="${approval.id}"] .approval-buttons button`)?.focus();
  };
  return (
    <article
      class="approval"
      data-approval={approval.id}
      tabIndex={-1}
      aria-label={rungText(t, rung, language)}
    >
      <p class="approval-head">
        <ReasonChip reason="approval" />
        <strong>{rungText(t, rung, language)}</strong>
        <Since since={created_at} urgent />
      </p>
      <Facts approval={approval} rung={rung} />
      <p class="soft">
        {expired_at
          ? t("approval-expired", { time: formatInstant(expired_at, language) })
          : t("approval-until", { time: formatInstant(expires_at, language) })}
      </p>
      {failure && (
        <p class="approval-failure" role="alert">
          <Icon name="alert" size={16} />
          {failure}
        </p>
      )}
      <div class="approval-buttons">
        <button
          type="button"
          class="button primary"
          aria-describedby={allowed ? undefined : note}
          title={allowed ? undefined : t("approval-needs-lead")}
          disabled={!allowed || busy}
          onClick={() => void onDecide({ decision: "approve" })}
        >
          <Icon name="check" size={16} />
          {rung.amount.amount
            ? t("approve-amount", { amount: formatMoney(rung.amount, language) })
            : t("approve")}
        </button>
        {canChange(approval) && (
          <button
            type="button"
            class="button"
            aria-expanded={panel === "change"}
            disabled={busy}
            onClick={() => setPanel(panel === "change" ? null : "change")}
          >
            {t("change")}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-expanded={panel === "decline"}
          disabled={busy}
          onClick={() => setPanel(panel === "decline" ? null : "decline")}
        >
          {t("decline")}
        </button>
      </div>
      {!allowed && (
        <p id={note} class="approval-note">
          {needsLead(t, level, rung, language)}
        </p>
      )}
      {panel === "decline" && (
        <DeclineForm
          approval={approval}
          conversation={conversation}
          busy={busy}
          onDecide={onDecide}
          onClose={close}
        />
      )}
      {panel === "change" && (
        <ChangeForm
          approval={approval}
          conversation={conversation}
          level={level}
          agreed={agreed}
          busy={busy}
          onDecide={onDecide}
          onClose={close}
        />
      )}
    </article>
  );
}

/** Why the button is disabled: what would be within her level, where that is an amount. */
export function needsLead(t: T, level: Level, rung: Rung, language: string): string {
  const limit = rung.limits[level];
  return limit?.amount
    ? t("approval-needs-lead-over", { amount: formatMoney(mostFor(level, rung) ?? limit, language) })
    : t("approval-needs-lead");
}

function Facts({ approval, rung }: { approval: Approval; rung: Rung }) {
  const { t, language } = useTexts();
  const { proposal } = approval;
  const { history } = proposal;
  const given = history.given.map((money) => formatMoney(money, language)).join(", ");
  return (
    <dl class="approval-facts">
      <div class="approval-items">
        <dt>{wordFor(t, "intent", proposal.intent)}</dt>
        <dd>
          {proposal.items.map(({ line_id, title, image, quantity }) => (
            <span key={line_id} class="approval-item">
              {safeUrl(image) && <img src={safeUrl(image)!} alt="" width="32" height="32" loading="lazy" />}
              <bdi>{quantity > 1 ? `${quantity} × ${title}` : title}</bdi>
            </span>
          ))}
          {isAboutFee(approval) && t("approval-fee")}
          {rung.goods !== "none" && <span class="soft">{t(`approval-goods-${rung.goods}`)}</span>}
        </dd>
      </div>
      {typeof proposal.days_late === "number" && (
        <div>
          <dt>{t("approval-late")}</dt>
          <dd>{formatNumber(proposal.days_late, language)}</dd>
        </div>
      )}
      {proposal.story && (
        <div>
          <dt>{t("fact-remedy_story")}</dt>
          <dd dir="auto">{proposal.story}</dd>
        </div>
      )}
      <div>
        <dt>{t("summary-order")}</dt>
        <dd>
          <bdi>{proposal.order_number}</bdi> · {t(`proof-${proposal.proof}`)}
        </dd>
      </div>
      <div>
        <dt>{t("approval-rule")}</dt>
        <dd title={proposal.source}>
          <bdi>{proposal.rule}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t("approval-history")}</dt>
        <dd>
          {t("approval-history-text", {
            since: formatLongDay(history.since, language),
            orders: history.orders,
            remedies: history.remedies,
            days: history.days,
          })}
          {given && ` · ${given}`}
        </dd>
      </div>
    </dl>
  );
}

type DecidedState = "approved" | "declined" | "changed";

function Settled({ approval }: { approval: Approval }) {
  const { t, language } = useTexts();
  const { state, proposal, decision, decided_by, decided_at, outcome, remedy_number } = approval;
  if (!decided_by || !decision) return null;
  const granted = proposal.rungs.find(({ resolution }) => resolution === decision.resolution);
  const shown = granted && decision.amount ? { ...granted, amount: decision.amount } : rungOf(approval);
  return (
    <p class={`approval-settled ${state}`}>
      <Icon name={state === "declined" ? "close" : "check"} size={14} />
      <span>
        <strong>{t(`decided-${state as DecidedState}`, { name: decided_by.name })}</strong>
        {` · ${rungText(t, shown, language)} · ${outcomeText(t, outcome, remedy_number)}`}
        {decided_at && <span class="soft">{` · ${formatInstant(decided_at, language)}`}</span>}
      </span>
    </p>
  );
}

function outcomeText(t: T, outcome: Approval["outcome"], number: string | null): string {
  if (outcome === "granted") return number ? t("outcome-granted", { number }) : t("outcome-granted-fee");
  return outcome === null ? t("outcome-pending") : t(`outcome-${outcome}`);
}
