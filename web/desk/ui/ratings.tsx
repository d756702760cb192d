// How satisfied shoppers are: the stars of one conversation, and the report of a period.

import { useEffect, useState } from "preact/hooks";
import { formatInstant } from "../../shared/format.ts";
import type { Rating, RatingReport, RatingShare } from "../../shared/protocol.ts";
import { STARS, StarRow } from "../../shared/stars.tsx";
import { type Failure, failureOf } from "../api.ts";
import type { DeskPage } from "../page.ts";
import { Dialog } from "./confirm.tsx";
import { failureText, type Key, languageName, numberText, type T, useTexts, wordFor } from "./texts.ts";

const PERIODS: [days: number, key: Key][] = [
  [7, "ratings-week"],
  [30, "ratings-month"],
  [90, "ratings-quarter"],
];

/** The stars that the shopper gave in this conversation, and her words. */
export function Ratings({ ratings }: { ratings: readonly Rating[] }) {
  const { t } = useTexts();
  if (!ratings.length) return null;
  return (
    <section class="ratings" aria-labelledby="ratings-title">
      <h2 id="ratings-title">{t("ratings")}</h2>
      {ratings.map((rating) => (
        <RatingLine key={rating.order_number ?? ""} rating={rating} />
      ))}
    </section>
  );
}

function RatingLine({ rating }: { rating: Rating }) {
  const { t, language } = useTexts();
  const { score, comment, order_number, rated_at } = rating;
  return (
    <div class="rating">
      <p>
        <StarRow score={score} label={t("stars", { score })} />{" "}
        <span class="soft">
          {order_number && (
            <>
              <bdi>{order_number}</bdi> ·{" "}
            </>
          )}
          <time dateTime={rated_at}>{formatInstant(rated_at, language)}</time>
        </span>
      </p>
      {comment && <blockquote dir="auto">{comment}</blockquote>}
    </div>
  );
}

interface ReportProps {
  page: DeskPage;
  onOpen: (id: string) => void;
  onClose: () => void;
}

export function RatingReportDialog({ page, onOpen, onClose }: ReportProps) {
  const { t } = useTexts();
  const [days, setDays] = useState(30);
  const [report, setReport] = useState<RatingReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailure(null);
    page.ratings(days).then(
      (arrived) => wanted && setReport(arrived),
      (error: unknown) => wanted && setFailure(failureOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [page, days, attempt]);
  return (
    <Dialog title={t("ratings")} onClose={onClose}>
      <label class="ratings-period">
        <span class="soft">{t("ratings-period")}</span>
        <select value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
          {PERIODS.map(([value, key]) => (
            <option key={value} value={value}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
      <div class="ratings-report" aria-live="polite">
        {failure && (
          <p role="alert">
            {t("ratings-failed")} {failureText(t, failure)}{" "}
            <button type="button" class="link" onClick={() => setAttempt(attempt + 1)}>
              {t("retry")}
            </button>
          </p>
        )}
        {!failure && !report && <p class="soft">{t("ratings-loading")}</p>}
        {!failure && report && <Report report={report} onOpen={onOpen} />}
      </div>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
    </Dialog>
  );
}

function Report({ report, onOpen }: { report: RatingReport; onOpen: (id: string) => void }) {
  const { t, language } = useTexts();
  const { count, asked, average, scores, by_language, by_answerer, comments } = report;
  const counts = [t("ratings-count", { count }), t("ratings-asked", { count: asked })].join(" · ");
  if (!count)
    return (
      <p class="soft">
        {t("ratings-none")} {t("ratings-asked", { count: asked })}
      </p>
    );
  const most = Math.max(...scores);
  return (
    <>
      <p class="ratings-average">
        <strong>{numberText(average ?? 0, language)}</strong>
        <StarRow score={Math.round(average ?? 0)} label={t("ratings-average")} size={20} />
        <span class="soft">{counts}</span>
      </p>
      <ul class="ratings-scores">
        {STARS.toReversed().map((star) => (
          <li key={star}>
            <StarRow score={star} label={t("stars", { score: star })} size={12} />
            <meter min={0} max={most} value={scores[star - 1]} aria-hidden="true" />
            <span>{scores[star - 1]}</span>
          </li>
        ))}
      </ul>
      <Shares
        title={t("ratings-by-language")}
        rows={by_language.map((share) => ({ name: languageName(share.language, language), share }))}
      />
      <Shares
        title={t("ratings-by-answerer")}
        rows={by_answerer.map((share) => ({ name: answererName(t, share), share }))}
      />
      {comments.length > 0 && (
        <section>
          <h3>{t("ratings-comments")}</h3>
          <ul class="ratings-comments">
            {comments.map((comment) => (
              <li key={comment.conversation_id + (comment.order_number ?? "")}>
                <RatingLine rating={comment} />
                <p class="soft">
                  {[
                    answererName(t, comment),
                    ...comment.matters.map((matter) => wordFor(t, "intent", matter)),
                  ].join(" · ")}{" "}
                  <button type="button" class="link" onClick={() => onOpen(comment.conversation_id)}>
                    {t("ratings-open")}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function answererName(
  t: T,
  { answered_by, agent }: RatingReport["by_answerer"][number] | RatingReport["comments"][number],
): string {
  if (answered_by === "shop") return t("ratings-of-orders");
  return agent?.name ?? t("speaker-bot");
}

function Shares({ title, rows }: { title: string; rows: { name: string; share: RatingShare }[] }) {
  const { t, language } = useTexts();
  return (
    <table class="ratings-shares">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t("ratings-average")}</th>
          <th scope="col">{t("ratings")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{share.average === null ? "–" : numberText(share.average, language)}</td>
            <td>{share.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
