import type { Word } from './word';

/**
 * Family names that stand first in China, Vietnam, Korea, Cambodia and Laos and are words, adjectives or particles in English and elsewhere
 * ("Sun", "Van", "Lao", "Long"), so that their capitals tell nothing.
 */
const FAMILY =
  /^(?:sun|lao|van|son|long|song|man|fan|pan|yang|wan|dong|gong|kong|hang|tong|tang|ding|ting|he|she|you|so|do|no|mai|may|ma|bao|cai|can|chai|che|dai|fang|gao|gan|geng|guo|hai|han|hao|hong|hu|hua|huo|jiang|jin|kang|lei|lin|ling|liu|lu|luo|mao|mei|meng|miao|mo|mu|nan|nie|ning|pang|pei|peng|pi|qian|qin|qiu|quan|ran|rao|ren|sang|sha|shan|shang|shao|shen|shi|shu|su|sui|tan|tao|tian|wang|wei|wen|wu|xia|xiang|xiao|xie|xin|xing|xiong|xu|xue|yan|yao|ye|yi|yin|ying|yu|yuan|yue|yun|zeng|zha|zhai|zhang|zhao|zheng|zhong|zhou|zhu|zhuang|zou|hun|sok|chea|kem|keo|prak|heng|khieu|ieng|sar|tep|chan|dang|bui|phan|ho|ngo|to|vo|ha|cao|ly|chu|mac|quach|thai|trinh|vuong|le|tran|doan)$/;

/** One syllable of Chinese as pinyin spells it. */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|ve|er|a|o|e|i|u|v)';
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`);

/** Given names of one syllable that Vietnamese, Khmer and Lao have beside those that are Chinese as well. */
const OTHER_GIVEN =
  /^(?:thanh|thi|minh|son|khoa|nam|dat|loc|quoc|hoang|van|tan|tien|hien|lam|mai|quang|duc|hung|anh|bich|ngoc|nguyen|phuc|phuong|thang|thuy|trang|trung|tuan|tung|viet|vinh|khanh|nhung|huong|hanh|linh|sophal|sokha|rithy|vannak|samnang|bopha|veasna|dara|sovann|khammeung|keomany|phone|meng|heng|leng|seng)$/;

/** Families whose names are words or particles elsewhere ("Van Houten"): only names that are given nowhere else may follow. */
const DOUBTFUL = /^(?:van|do|le|to|no|so|he|she|you|son|may|ma|ha|chan|kong|man|can|fan|pan|song|long|mai)$/;

const isGiven = (word: Word): boolean => PINYIN.test(word.lower) || OTHER_GIVEN.test(word.lower);

/** "Sun Guangming", "Van Thanh Son": whether words `from` up to `to` are a family name and one or two given names of East Asia. */
export const isFamilyFirst = (words: Word[], from: number, to: number): boolean => {
  const [family, ...given] = words.slice(from, to);
  if (family === undefined || given.length === 0 || given.length > 2) return false;
  if (!FAMILY.test(family.lower) || !given.every((word) => word.capital && !word.capitals && isGiven(word)))
    return false;
  if (DOUBTFUL.test(family.lower) && given.length === 1 && !OTHER_GIVEN.test((given[0] as Word).lower)) return false;
  // A syllable each would make names of "To Be" and "He Can".
  return given.length > 1 || (given[0] as Word).lower.length > 3;
};
