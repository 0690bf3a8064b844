import { heightMessage } from './embed-address.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Frame = { readonly address: string; readonly title: string; readonly height: number };

/** The frame as a page takes it in: complete as it stands, at a height that shows all of the chart. */
export const frameCode = ({ address, title, height }: Frame): string =>
  `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;

/** A few lines for the page around it, which let every such frame be as high as its chart is at the frame's width. */
export const listenerCode = `<script>
  addEventListener('message', function (event) {
    if (!event.data || event.data.type !== '${heightMessage}') return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = Math.min(event.data.height, 4000);
    });
  });
</script>`;
