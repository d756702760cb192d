// The keys, and where they are told of.

import { useEffect, useRef } from "preact/hooks";
import { TABS, type Tab } from "../queue.ts";
import { Dialog } from "./confirm.tsx";
import { moveInRows } from "./queue_pane.tsx";
import { type Key, useTexts } from "./texts.ts";

export interface Commands {
  claim: () => void;
  reply: () => void;
  approval: () => void;
  search: () => void;
  tab: (tab: Tab) => void;
  help: () => void;
}

const NO_SHORTCUTS_IN = "input, textarea, select, [contenteditable], dialog";

/** Single keys may be turned off (WCAG 2.1.4); the arrow keys work only while the list has the focus. */
export function useShortcuts(commands: Commands, singleKeys: boolean): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
        return;
      const target = event.target as HTMLElement;
      if (target.closest(NO_SHORTCUTS_IN) || document.querySelector("dialog[open]")) return;
      if (run(event.key, target, latest.current, singleKeys)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [singleKeys]);
}

function run(key: string, target: HTMLElement, commands: Commands, singleKeys: boolean): boolean {
  const inList = target === document.body || !!target.closest(".rows-frame");
  if (inList && (key === "ArrowDown" || key === "ArrowUp")) {
    moveInRows(key === "ArrowDown" ? 1 : -1);
    return true;
  }
  if (!singleKeys) return false;
  const tab = TABS[Number(key) - 1];
  if (key === "j" || key === "k") moveInRows(key === "j" ? 1 : -1);
  else if (key === "c") commands.claim();
  else if (key === "r") commands.reply();
  else if (key === "a") commands.approval();
  else if (key === "/") commands.search();
  else if (key === "?") commands.help();
  else if (tab) commands.tab(tab);
  else return false;
  return true;
}

const KEYS: [string[], Key][] = [
  [["j", "k"], "key-move"],
  [["Enter"], "key-open"],
  [["c"], "key-claim"],
  [["r"], "key-reply"],
  [["a"], "key-approval"],
  [["Enter", "Ctrl+Enter"], "key-send"],
  [["Esc"], "key-leave"],
  [["/"], "key-search"],
  [["1–5"], "key-tabs"],
  [["?"], "key-help"],
];

interface ShortcutsProps {
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

export function Shortcuts({ singleKeys, onSingleKeys, onClose }: ShortcutsProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t("keys-title")} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        <span>
          {t("keys-single")}
          <small class="soft">{t("keys-single-hint")}</small>
        </span>
      </label>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
    </Dialog>
  );
}
