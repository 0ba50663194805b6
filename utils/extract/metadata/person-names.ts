import { LETTER } from './letter-ranges';

const TWO_LETTERS = new RegExp(`${LETTER}{2}`);

/** The Chinese family names that nine of ten people bear, two-character ones after the bar. */
const SURNAMES =
  '萧肖赖幸詹籍佘揣仝逯亓苟撒麻綦璩应聂王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂丛焦柳邢路岳齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗應張劉陳楊黃趙吳孫馬許鄭羅韓鄧馮蔣葉蘇呂盧鍾譚陸範賈鄒閆龔錢賀顧萬湯龍嚴賴顏倪';
const DOUBLE = /^(?:欧阳|上官|司马|诸葛|皇甫|东方|令狐|慕容|尉迟|夏侯|公孙|轩辕|司徒|歐陽|司馬|諸葛)/;

/** Words that stand where a name would and name nobody. */
const NOBODY =
  /^(?:星期[一二三四五六日天]|周[一二三四五六日]|(?:发布|發布|發佈|更新|出版|发表|上传)(?:时间|時間|于|日期)?|时间|日期|正文|首页|分享|收藏|打印|评论|阅读|浏览|点击|字号|举报|关注|推荐|上午|下午|今天|昨天|刚刚|佚名|未知|不详|匿名|无|暂无.*|本站|本网|本报|网络|互联网|网友|网上|转载|原创|综合|整理|管理员|编辑部?|记者|作者|小编|系统管理员|综合报道|本报讯|责任编辑|admin(?:istrator)?|webmaster|web ?editor|editor(?:ial)?(?: staff| team)?|staff(?: writer| reporter)?|redaktion|redacci[oó]n|reda[cç][aã]o|redazione|r[ée]daction|редакция|author|unknown|anonym(?:ous)?|guest|user|root|null|none|undefined|n\/a|test|super ?user|wordpress ?admin|wp ?admin|published|posted|publicad[oa]|publié|pubblicato|publiziert|publication|actualizad[oa]|aktualisiert|escribe|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|letzte (?:aktualisierung|änderung)|last (?:updated|modified)|última actualización|zuletzt (?:aktualisiert|geändert)|geschrieben|veröffentlicht(?: am| von)?|published by|posted by|我已授权.*|授权.*|股市行情|博客|精华文章|news ?desk|team|autor(?:in)?|by|von|more|share|follow|subscribe|no author|agencies|fotos?|photos?|comments?|kommentare?|nachrichten|aktuell(?:es)?|allgemein|datum|autorenseite von|mehr von|more (?:from|by)|(?:zum )?profil)$/i;

/** True where a text can be somebody's name and not a word that stands in for one. */
export function isName(text: string): boolean {
  const length = [...text].length;
  if (length < 2 || length > 60 || NOBODY.test(text)) return false;
  // An account's name: Herr_Rein.
  if (/^[a-z\d]+(?:_[a-z\d]+)+$/i.test(text)) return true;
  if (/https?:|www\.|@|[{}<>=#$%^*_~。！？!?:：\\[\]【】]|\d{3,}/.test(text)) return false;
  return TWO_LETTERS.test(text) && text.split(' ').length <= 7;
}

/** True for two to four Chinese characters that begin with a family name. */
export function isChineseName(text: string): boolean {
  if (!/^[\u3005-\u3007\u3400-\u9fff·]{2,4}$/u.test(text)) return false;
  return text.length === 4 ? DOUBLE.test(text) : SURNAMES.includes(text.charAt(0)) || DOUBLE.test(text);
}

/** True for what looks like a newspaper, a station, an agency or a site rather than a person. */
export function isMedium(text: string): boolean {
  return /(?:网|網|报|報|社|台|臺|刊|周刊|杂志|新闻|新聞|财经|科技|在线|频道|客户端|之声|消息|参考|公众号|微信|日讯|通讯|传媒|电视|广播|观察|news|times|post|daily|press|agency|media|zeitung|online|\.(?:com|cn|net|org|de))$/iu.test(
    text,
  );
}
