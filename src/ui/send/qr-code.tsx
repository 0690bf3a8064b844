import { generate } from 'lean-qr';

type QrCodeProps = { readonly text: string; readonly label: string };

/** Modules around a code that stay light (ISO/IEC 18004). */
const quiet = 4;

/** A text as a QR code's dark modules, one path; null where it is too long for any code. */
export function qrPath(text: string): { readonly path: string; readonly size: number } | null {
  try {
    const code = generate(text);
    const at = Array.from({ length: code.size }, (_, index) => index);
    const path = at
      .flatMap((y) => at.flatMap((x) => (code.get(x, y) ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
      .join('');
    return { path, size: code.size + 2 * quiet };
  } catch {
    return null;
  }
}

/** A QR code, dark on light whatever the page's colours: cameras read no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const drawn = qrPath(text);
  if (!drawn) return null;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={drawn.size} height={drawn.size} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
