// The photos of a message: small in the conversation, large on a tap.

import { messages } from "locales:attachments";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Language, translator } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import type { Photo } from "./protocol.ts";

interface PhotosProps {
  photos: readonly Photo[];
  language: Language;
  /** An address for <img>; rejects where the photo is no longer there. */
  load: (id: string, small: boolean) => Promise<string>;
}

export const photoTexts = (language: Language) => translator(messages, language);

export function Photos({ photos, language, load }: PhotosProps) {
  const t = photoTexts(language);
  const [open, setOpen] = useState<number | null>(null);
  const alt = (index: number) => t("photo-alt", { number: index + 1, count: photos.length });
  return (
    <div class="photos">
      {photos.map((photo, index) => (
        <button key={photo.id} type="button" class="photo" onClick={() => setOpen(index)}>
          <Picture {...photo} small language={language} load={load} alt={alt(index)} />
        </button>
      ))}
      {open !== null && (
        <Viewer language={language} onClose={() => setOpen(null)}>
          <Picture {...photos[open]!} language={language} load={load} alt={alt(open)} />
        </Viewer>
      )}
    </div>
  );
}

interface PictureProps extends Photo, Pick<PhotosProps, "language" | "load"> {
  alt: string;
  small?: boolean;
}

function Picture({ id, width, height, small = false, alt, language, load }: PictureProps) {
  const [source, setSource] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    let wanted = true;
    load(id, small).then(
      (address) => wanted && setSource(address),
      () => wanted && setGone(true),
    );
    return () => {
      wanted = false;
    };
  }, [id, small, load]);
  if (gone) return <span class="photo-gone">{photoTexts(language)("photo-gone")}</span>;
  // The place is kept while it loads, so that nothing jumps.
  return (
    <img
      src={source ?? "data:,"}
      alt={alt}
      width={width}
      height={height}
      class={source ? "" : "waits"}
      onError={() => source && setGone(true)}
    />
  );
}

interface ViewerProps {
  language: Language;
  onClose: () => void;
  children: preact.ComponentChildren;
}

function Viewer({ language, onClose, children }: ViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="viewer"
      onClose={onClose}
      onClick={() => dialog.current!.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
      <button type="button" aria-label={photoTexts(language)("photo-close")}>
        <Icon name="close" />
      </button>
    </dialog>
  );
}
