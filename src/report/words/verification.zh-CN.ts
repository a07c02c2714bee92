import type { VerificationWords } from './verificationWords.ts';

export const chineseVerificationWords: VerificationWords = {
  title: '核验',
  intro: '拿到本报告和评估档案（*.zhiti.json）的人，可以自己核验两者是否一致：任何一台电脑上的智梯都会由同样的回答算出同样的核验码。',
  code: '核验码',
  how: [
    '打开智梯的“核验”页面，选择评估档案，输入上面的核验码；也可以用命令 zhiti verify 核验。',
    '核验码只能说明是否一致。扫描二维码，把得到的文字粘贴到同一页面，还能看出是题库、回答还是结果不同。',
  ],
  columns: { what: '内容', hash: '指纹（SHA-256）' },
  edition: (ref) => `题库 ${ref}`,
  answers: '计入的回答',
  result: '计算结果',
  proves: {
    title: '核验能说明什么，不能说明什么',
    paragraphs: [
      '一致说明：本报告的核验码正是由这份评估档案的回答，按上列题库与规则算出来的；核验页面同时列出重新计算的结论，请与本报告对照。',
      '一致不能说明：回答是否属实、由谁填写、报告由谁出具。核验码也看不出报告印好以后的改动；企业名称、备注和佐证不计入核验码，请另行对照。',
    ],
  },
};
