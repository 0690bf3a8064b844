/** A drawing with its size in CSS pixels. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

const sharpness = 2;

/** The drawing as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('This browser could not make a PNG.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
