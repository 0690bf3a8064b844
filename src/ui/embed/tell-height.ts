import { heightMessage } from '../panel/embed-address.ts';

/**
 * Tells the page around how high the content is (CSS pixels), now and whenever it changes. The message holds nothing
 * else, so that it may go to any page. Gives a way to stop.
 */
export function tellHeight(content: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    parent.postMessage({ type: heightMessage, height }, '*');
  });
  observer.observe(content);
  return () => {
    observer.disconnect();
  };
}
