const kinds = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|省|市|区|县|旗|盟|州)$/u;

/** The nationalities of autonomous places, which a short name leaves out. */
const nations =
  /(?:蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|普米族|塔吉克|怒族|鄂温克族|裕固族|独龙族|鄂伦春|保安族|各族|哈萨克族|满族蒙古族)+(?=自治)/u;

/** A place's name without its kind, as people say it: 洪泽区 → 洪泽, 石柱土家族自治县 → 石柱; 内蒙古自治区 → 内蒙古; 泾县 stays whole. */
export function shortName(name: string): string {
  const bare = [name.replace(nations, ''), name.replace(/族(?=自治)/u, '')].map((text) =>
    text.replace(kinds, ''),
  );
  return bare.find((text) => text.length >= 2) ?? name;
}
