/** Ids that publishers had in links of older versions, by the ids that they have since their places were read better. */
export const formerPublishers: Readonly<Record<string, string>> = {
  '120000-tianjin-binhaigaoxinqu': '120116-binhai-gaoxinqu',
  '310000-shanghai-shenzhuanggongyequ': '310112-minhang-shenzhuanggongyequ',
  '310115-pudongxin': '310115-pudong',
  '330100-hangzhou-qianjiangjingjikaifaqu': '330113-linping-qianjiangjingjikaifaqu',
  '360100-nanchang-wanliguanliju': '360112-xinjian-wanliguanliju',
  '370100-jinan-shengtaihuanjingjugangchengfenju': '370117-gangcheng-shengtaihuanjingjugangchengfenju',
  '370800-jining-gonggongziyuanjiaoyifuwuzhongxinweishanxianfenzhongxin':
    '370826-weishan-gonggongziyuanjiaoyifuwuzhongxinweishanxianfenzhongxin',
  '440100-guangzhou-gonganjuliwanqufenju': '440103-liwan-gonganjuliwanqufenju',
  '440300-shenzhen-shichangjianduguanlijulonghuajianguanju':
    '440309-longhua-shichangjianduguanlijulonghuajianguanju',
  '500000-chongqing-jiefangbeizhongyangshangwuqu': '500103-yuzhong-jiefangbeizhongyangshangwuqu',
  '500110-qijiang-guanbazhen': '500000-chongqing-wanshengjingkaiquguanbazhen',
  '610829-wubao-wenhuaheluyouwenwuguangdianju': '610829-wubu-wenhuaheluyouwenwuguangdianju',
};
