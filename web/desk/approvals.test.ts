import { describe, expect, it } from "vitest";
import {
  amountOf,
  amountText,
  canChange,
  isAboutFee,
  isOpen,
  mayGrant,
  mostFor,
  rungOf,
} from "./approvals.ts";
import { approval, euros, FULL_REFUND, rung } from "./samples.ts";

describe("a delivery fee", () => {
  const fee = rung({ resolution: "fee_refund", goods: "none", most: null });
  const asked = approval("fee");
  const aboutFee = {
    ...asked,
    proposal: { ...asked.proposal, resolution: fee.resolution, items: [], rungs: [fee], days_late: 4 },
  };

  it("is paid back whole or not at all", () => {
    expect(isAboutFee(aboutFee)).toBe(true);
    expect(canChange(aboutFee)).toBe(false);
  });

  it("is no claim about goods, for which there is more to offer", () => {
    expect(isAboutFee(asked)).toBe(false);
    expect(canChange(asked)).toBe(true);
    expect(canChange({ ...asked, proposal: { ...asked.proposal, rungs: [rung()] } })).toBe(true);
  });
});

describe("what a level may grant", () => {
  it.each([
    ["agent", undefined, true],
    ["agent", 30_000, true],
    ["agent", 30_001, false],
    ["lead", 30_001, true],
    ["lead", 100_000, true],
  ] as const)("%s, a share of %s: %s", (level, amount, allowed) => {
    expect(mayGrant(level, rung(), amount)).toBe(allowed);
  });

  it("is the rung's own where the rule gives the amount", () => {
    expect(mayGrant("agent", FULL_REFUND)).toBe(false);
    expect(mayGrant("lead", FULL_REFUND)).toBe(true);
    expect(mayGrant("agent", rung({ resolution: "repair", level: "bot", most: null }))).toBe(true);
  });

  it("ends at her limit, or at what was paid", () => {
    expect(mostFor("agent", rung())).toEqual(euros(300));
    expect(mostFor("lead", rung())).toEqual(euros(1000));
    expect(mostFor("agent", rung({ most: euros(120) }))).toEqual(euros(120));
    expect(mostFor("lead", FULL_REFUND)).toBeNull();
  });

  it("is nothing for who has used up what a level may do", () => {
    const none = rung({ level: "lead", limits: { agent: euros(0), lead: null } });
    expect(mayGrant("agent", none)).toBe(false);
    expect(mayGrant("agent", none, 1)).toBe(false);
  });
});

describe("an approval", () => {
  it("asks for one of its rungs", () => {
    expect(rungOf(approval("x")).resolution).toBe("partial_refund");
  });

  it.each([
    [{}, true],
    [{ state: "expired" }, true],
    [{ state: "approved" }, false],
    [{ state: "approved", outcome: "granted" }, false],
    [{ state: "approved", outcome: "failed" }, true],
    [{ state: "changed", outcome: "refused" }, true],
    [{ state: "changed", outcome: "turned_down" }, false],
  ] as const)("%o is open: %s", (facts, open) => {
    expect(isOpen(approval("x", facts))).toBe(open);
  });
});

describe("an amount", () => {
  it.each([
    ["125", "EUR", 12_500],
    ["125.5", "EUR", 12_550],
    ["125,50", "EUR", 12_550],
    ["1.250,50", "EUR", 125_050],
    ["1,250.50", "EUR", 125_050],
    ["1 250,50", "EUR", 125_050],
    ["1'250.50", "CHF", 125_050],
    ["1,250", "EUR", 125_000],
    ["١٢٥٫٥٠", "AED", 12_550],
    ["１２０００", "JPY", 12_000],
    ["12,000", "JPY", 12_000],
    ["1.250", "KWD", 1_250],
    ["1,250.500", "KWD", 1_250_500],
  ])("%s %s", (typed, currency, amount) => {
    expect(amountOf(typed, currency)).toBe(amount);
  });

  it.each([
    ["", "EUR"],
    ["-5", "EUR"],
    ["5.555.5", "EUR"],
    ["1,250.500", "EUR"],
    ["1,250,5", "EUR"],
    ["1.250.5", "KWD"],
    ["12.5055", "EUR"],
    ["12.5", "JPY"],
    ["1e3", "EUR"],
    ["all of it", "EUR"],
    ["5 €", "EUR"],
  ])("%s %s is none", (typed, currency) => {
    expect(amountOf(typed, currency)).toBeNull();
  });

  it("is typed in whole units", () => {
    expect(amountText({ amount: 12_550, currency: "EUR" })).toBe("125.50");
    expect(amountText({ amount: 12_000, currency: "JPY" })).toBe("12000");
  });

  it.each(["EUR", "JPY", "KWD"])("in %s is read as it was written", (currency) => {
    for (const amount of [1, 999, 1_250, 1_250_000])
      expect(amountOf(amountText({ amount, currency }), currency)).toBe(amount);
  });
});
