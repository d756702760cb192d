// What an agent may decide about a proposal: by her level, and by what she types as an amount.

import type { Approval, Level, Money, Rung } from "../shared/protocol.ts";

const LEVELS = ["bot", "agent", "lead"] as const;

export const rungOf = ({ proposal }: Approval): Rung =>
  proposal.rungs.find(({ resolution }) => resolution === proposal.resolution)!;

/** Whether anything else than what is asked could be granted. */
export const canChange = ({ proposal }: Approval): boolean =>
  proposal.rungs.length > 1 || proposal.rungs.some(({ most }) => most !== null);

/** It is about the delivery, not about goods. */
export const isAboutFee = ({ proposal }: Approval): boolean => proposal.resolution === "fee_refund";

/** Nobody has decided, or what was decided could not be done. */
export const isOpen = ({ state, outcome }: Approval): boolean =>
  state === "pending" || state === "expired" || outcome === "refused" || outcome === "failed";

/** Whether `level` may grant the rung, with another amount where one is told. */
export function mayGrant(level: Level, rung: Rung, amount: number = rung.amount.amount): boolean {
  if (!rung.most || amount === rung.amount.amount) return LEVELS.indexOf(level) >= LEVELS.indexOf(rung.level);
  const limit = rung.limits[level];
  return limit === null || amount <= limit.amount;
}

/** The highest amount that `level` may set; null where the rule gives the amount. */
export function mostFor(level: Level, { most, limits }: Rung): Money | null {
  const limit = limits[level];
  return most && limit && limit.amount < most.amount ? limit : most;
}

const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units as they are typed: `12500` cents -> `125.00`. */
export function amountText({ amount, currency }: Money): string {
  const digits = fractionDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}

const WESTERN: Record<string, string> = { "٫": ".", "٬": "", "，": ",", "．": "." };

/** What was typed as minor units: `1.250,50`, `1,250.50`, `١٢٥٠`; null where it is no amount of the currency. */
export function amountOf(typed: string, currency: string): number | null {
  const plain = typed
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٫٬，．]/g, (sign) => WESTERN[sign] ?? sign)
    .replace(/[\s'’]/g, "");
  const digits = fractionDigits(currency);
  // The last sign divides whole from part where no more digits follow than the currency has; others group.
  const at = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const last = plain.slice(at + 1);
  const divides = at >= 0 && last.length <= digits && /^\d+$/.test(last);
  const [whole, part] = divides ? [plain.slice(0, at), last] : [plain, ""];
  const match = /^(?:\d+|\d{1,3}([.,])\d{3}(?:\1\d{3})*)$/.exec(whole);
  if (!match || (divides && match[1] === plain[at])) return null;
  return Number(whole.replace(/[.,]/g, "")) * 10 ** digits + Number(part.padEnd(digits, "0") || "0");
}
