// Asked only where something the agent wrote would be lost or left behind.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "./texts.ts";

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A modal window with the browser's own focus trap, Escape and backdrop. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, the click on the backdrop is an addition
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="dialog-body">
        <h2 id="dialog-title">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

export interface Question {
  title: string;
  text: string;
  yes: string;
  onYes: () => void;
}

export function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTexts();
  const { title, text, yes } = question;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            onClose();
            question.onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
