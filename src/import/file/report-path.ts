import { provinces, type ProvinceCode } from '../../schema/publishers.ts';

/** A province's folder: its English name in lower case, `inner-mongolia`. */
export const provinceFolder = (province: ProvinceCode): string =>
  provinces[province].names.en.toLowerCase().replaceAll(' ', '-');
