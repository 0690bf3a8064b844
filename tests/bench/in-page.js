/* global document, performance, window, MessageChannel, PerformanceObserver, requestAnimationFrame */
// What runs in a measured page before all else: notes when a chart (on the page of a place: its
// sentence) is first painted and how far things move.
window.bench = {
  /** Milliseconds since 1970; null until then. */
  painted: null,
  shifted: 0,
};

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.bench.shifted += value;
}).observe({ type: 'layout-shift', buffered: true });

function look() {
  const drawings = [
    ...document.querySelectorAll(
      'figure[data-state="ready"] .chart svg, .place-head :is(.page-lead, .place-own)',
    ),
  ];
  if (!drawings.some((svg) => svg.checkVisibility({ visibilityProperty: true }))) {
    requestAnimationFrame(look);
    return;
  }
  // What this frame holds is painted when the next task runs.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    window.bench.painted = performance.timeOrigin + performance.now();
  };
  port2.postMessage(null);
}
requestAnimationFrame(look);
