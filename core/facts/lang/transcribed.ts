/** Characters that Chinese writes foreign names with, simplified and traditional. */
const CHINESE =
  '阿埃艾安奥巴贝比宾波伯博布查达戴丹德登迪蒂丁东杜多恩尔法费芬夫弗福冈盖戈格根古哈海汉赫亨霍基吉加贾简杰金卡凯坎康柯科克肯' +
  '库昆拉莱赖兰朗劳勒雷里丽利莉林龙卢鲁路伦罗洛吕马玛迈麦曼梅门蒙米密莫墨默姆穆纳奈南内尼宁纽诺努欧帕派潘佩彭皮珀普奇乔切琼' +
  '丘热茹瑞萨塞森沙珊绍舍申施什史士斯丝苏索塔泰坦汤唐陶特滕提廷托瓦万威韦维温文翁沃乌武西希锡夏肖谢辛休逊雅亚扬耶叶伊因英尤约' +
  '宰赞泽扎詹兹干爾奧貝賓達東費岡蓋漢賈簡傑凱庫萊賴蘭勞麗龍盧魯倫羅呂瑪邁麥門納內寧紐諾歐龐喬瓊熱薩紹絲蘇湯騰維溫烏錫謝遜亞揚' +
  '葉約贊澤紮茲';

/** By language, what a transcribed name looks like: a run of characters that hardly write anything else. */
export const TRANSCRIBED: Readonly<Record<string, RegExp>> = {
  ja: /[ァ-ヺー]{4,}/gu,
  zh: new RegExp(`[${CHINESE}]{3,}`, 'gu'),
};
