interface PictureProps {
  image: string;
  /** Empty where the product's name stands right beside the picture. */
  title?: string;
  eager?: boolean;
  class?: string;
}

/** Square, and of known size before it is there: nothing moves when it arrives. */
export function Picture({ image, title = "", eager = false, class: className = "picture" }: PictureProps) {
  return (
    <img
      class={className}
      src={image}
      alt={title}
      width="480"
      height="480"
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
