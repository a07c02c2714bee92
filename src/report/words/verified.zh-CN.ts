import type { VerifiedWords } from './verifiedWords.ts';

export const chineseVerifiedWords: VerifiedWords = {
  title: '自评与核实',
  intro: '部分回答由顾问核实过。下表并列两个结果：“自评”按企业自己的回答，“核实”在有核实值处按核实值、其余按自评值。',
  columns: { item: '项目', own: '自评', verified: '核实' },
  level: '等级',
  between: (min, max) => `${min}至${max}`,
  total: '总分',
  levelScore: (level) => `${level}得分`,
  exact: (score, fraction) => `${score}（${fraction}）`,
  open: '未答完',
  counts: (checked, seen, notSeen, differing) => `已核实 ${checked} 条：看到佐证 ${seen} 条，没有看到佐证 ${notSeen} 条；与自评不同 ${differing} 条。`,
  differences: '核实与自评不同的回答',
  noDifferences: '核实值与自评值全部相同。',
  differenceColumns: { requirement: '要求', own: '自评', verified: '核实', evidence: '佐证' },
  seen: '已看到',
  notSeen: '没有看到',
  reason: '核实说明',
  remark: '本报告其他各章、核验码和改进路径都按自评值。核实由企业聘请的顾问进行，不是评估机构的结论。',
};
