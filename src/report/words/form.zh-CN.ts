import type { FormWords } from './formWords.ts';

export const chineseFormWords: FormWords = {
  title: '智能制造自评空白表',
  badge: '企业自评参考',
  parts: { maturity: '能力成熟度', security: '工业信息安全' },
  how: {
    title: '怎样填写',
    steps: [
      '每条要求只勾一个方框。对照题目下面的“完全做到”来判断；一时说不准就勾“不清楚”，不要猜。',
      '写下凭什么这样答：文件名和页码、系统或记录在哪里。没有佐证的“做到”，复核时往往站不住。',
      '写明谁在哪一天作答，便于日后追问。',
      '填好后交给负责自评的人录入智梯。本表只是抄录用的底稿，不计分，也不是评估结论。',
    ],
  },
  cover: { department: '部门', filledBy: '填写人', date: '填写日期', blank: '________________________________', made: '打印日期', notice: '这是企业自评用的空白表，只供抄录和讨论：不是评估机构的文件，填了也不是评估结论。要求条文为智梯自行编写的转述，尚未与标准正式文本逐条核对。' },
  columns: { id: '编号', requirement: '要求', answer: '回答', notes: '佐证与备注' },
  full: (text) => `完全做到：${text}`,
  lines: [['佐证'], ['备注'], ['作答人', '日期']],
  details: { choice: '级别', date: '日期' },
  answers: { title: '回答的含义', label: '回答', meaning: '含义' },
  subdomain: (name, element, domain) => `${name}（${element} · ${domain}）`,
  section: (name, part) => `${part} · ${name}`,
  questions: (count) => `${count} 条`,
  leftOut: (names) => `不在评估范围内、因此没有列出：${names}。`,
  profile: {
    title: '先回答：企业情况',
    text: '下面几项还没有在智梯里回答。答“否”的，后面相应的题目不适用，可以不填。',
    question: '企业情况',
  },
  yes: '是',
  no: '否',
  notApplicable: '按企业情况，工业信息安全的题目对贵企业都不适用。',
};
