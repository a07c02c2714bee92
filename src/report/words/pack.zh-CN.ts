import type { PackWords } from './packWords.ts';

export const chinesePackWords: PackWords = {
  title: '与对标包对照',
  source: (title, organiser, date, periods) => `对标包：${title}，${organiser}，${date} 发布${periods === '' ? '' : `，数据时段 ${periods}`}。`,
  firms: (count) => `计入企业约 ${count} 家。`,
  firmsHidden: '计入企业数不公布。',
  signer: (fingerprint) => `签名有效，签名指纹 ${fingerprint}。`,
  knownSigner: '与已打开的活动文件中发布单位的签名一致。',
  unknownSigner: '请与发布单位核对指纹。',
  notCertain: '等级还不能确定，因此不与对标包对照。',
  otherEdition: (editions) => `对标包按另一版题库评分（${editions}），等级的含义可能不同，因此不对照。`,
  columns: { group: '范围', firms: '企业数', below: '等级更低', same: '等级相同', above: '等级更高' },
  groups: { everyone: '全部企业', area: '本片区', sector: '本行业门类', size: '同规模' },
  inGroup: (group, name) => `${group}：${name}`,
  sectors: {
    food: '食品饮料烟草', light: '轻工纺织', chemicals: '石化化工橡塑', pharmaceuticals: '医药',
    materials: '建材冶金与金属制品', equipment: '装备与仪器', vehicles: '汽车与运输设备', electronics: '电子信息',
  },
  sizes: { 'large-medium': '大中型', 'small-micro': '小微型' },
  tooFew: '企业太少，不给出',
  notTold: '本企业没有填，不对照',
  topGroup: (share) => `${share}（最高档）`,
  elementColumns: { element: '能力要素得分（0–5）', own: '本企业' },
  measures: { personnel: '人员', technology: '技术', resource: '资源', manufacturing: '制造', all: '四要素平均' },
  elementsOpen: '本企业有能力要素的得分还不能确定，因此不与平均得分对照。',
  remark:
    '对标包是企业自评的汇总，仅供自评参考，不是评估结论或认定；填报出于自愿，不代表全部企业。公布的企业数取最接近的 5 的倍数，占比由此算出；有不公布的数时，只给出占比一定落在其中的范围。企业少的高等级与下一级合为“最高档”。“—”为不公布或不对照。',
};
