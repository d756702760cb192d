// Ratings: which buttons are stars, and how many are drawn.

import type { Button, Message } from "./protocol.ts";

export const STARS = [1, 2, 3, 4, 5] as const;

const SHAPE = "m12 3.2 2.7 5.6 6.1.8-4.5 4.2 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.2 6.1-.8L12 3.2Z";

/** The number of stars that a payload such as `/rate{"rating": 4}` gives; null where it gives none. */
export function starsOf(payload: string): number | null {
  const details = /^\/rate\s*(\{.*\})$/s.exec(payload)?.[1];
  if (!details) return null;
  try {
    const { rating } = JSON.parse(details) as { rating?: unknown };
    return STARS.find((score) => score === rating) ?? null;
  } catch {
    return null;
  }
}

/** Whether these buttons are one to five stars, in this order. */
export const isScale = (buttons: readonly Button[]): boolean =>
  buttons.length === STARS.length && buttons.every(({ payload }, index) => starsOf(payload) === index + 1);

/** The stars given for the scale at `index`: the last that the shopper sent before another scale was shown. */
export function starsGiven(messages: readonly Message[], index: number): number {
  const titles = messages[index]!.buttons.map(({ title }) => title);
  let given = 0;
  for (const { author, text, buttons } of messages.slice(index + 1)) {
    if (isScale(buttons)) break;
    if (author === "shopper") given = titles.indexOf(text) + 1 || given;
  }
  return given;
}

export function Star({ filled, size = 20 }: { filled: boolean; size?: number }) {
  return (
    <svg
      class={`star ${filled ? "filled" : ""}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPE} />
    </svg>
  );
}

/** Stars to read, not to press; `label` says how many. */
export function StarRow({ score, label, size = 16 }: { score: number; label: string; size?: number }) {
  return (
    <span class="star-row" role="img" aria-label={label}>
      {STARS.map((star) => (
        <Star key={star} filled={star <= score} size={size} />
      ))}
    </span>
  );
}
