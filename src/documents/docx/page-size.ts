const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4 with the margins of GB/T 9704-2012, 5.2: 37 mm above, 28 mm on the left, a type area of 156 × 225 mm. In twips. */
export const a4 = { width: twips(210), height: twips(297) };
export const margins = {
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  footer: twips(25),
};

/** The width between the margins, in twips. */
export const textWidth = (landscape: boolean): number =>
  landscape ? a4.height - margins.top - margins.bottom : a4.width - margins.left - margins.right;
