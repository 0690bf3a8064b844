import type { XmlElement } from '../xml/parse-xml.ts';

const off = new Set(['0', 'false', 'off', 'none']);

/** Whether a switch of Word (ST_OnOff) is on: named without a value it is; undefined where it is not named at all. */
export const isOn = (property: XmlElement | undefined): boolean | undefined =>
  property === undefined ? undefined : !off.has(property.attributes.val ?? '');
