/** Tells whether an element holds more to its right than is in sight, at first and whenever that changes; gives the way to stop. */
export function watchMore(box: HTMLElement, onChange: (isMore: boolean) => void): () => void {
  const look = () => {
    onChange(box.scrollWidth - box.clientWidth - box.scrollLeft > 1);
  };
  const sizes = new ResizeObserver(look);
  for (const element of [box, ...box.children]) sizes.observe(element);
  box.addEventListener('scroll', look, { passive: true });
  return () => {
    sizes.disconnect();
    box.removeEventListener('scroll', look);
  };
}
