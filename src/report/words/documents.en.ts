/** English names of source documents that the data name in Chinese. Official document numbers stay as they are. */
export const englishDocuments: Readonly<Record<string, string>> = {
  // Our own conventions.
  '智梯约定': 'Zhiti convention',
  '智梯约定（标准留白）': 'Zhiti convention (the standard is silent)',
  '智梯约定（指南不评分）': 'Zhiti convention (the guide has no score)',
  '智梯约定（合规事实）': 'Zhiti convention (compliance fact)',
  '智梯约定（指南未直接列出的主题）': 'Zhiti convention (a topic the guide does not list directly)',
  '智梯约定，参照网络安全等级保护测评报告模板（2021 版）': 'Zhiti convention, after the 2021 template of classified-protection reports',
  '智梯约定，参照商用密码应用安全性评估（60 分）和等级保护测评报告模板（2021 版，90 分）':
    'Zhiti convention, after the evaluation of commercial cryptography (60) and the 2021 template of classified-protection reports (90)',
  '智梯设定，未见公开数值': 'Set by Zhiti; no public number was found',

  // Security.
  '工信部网安〔2024〕14号': '工信部网安〔2024〕14号 (2024 protection guide)',
  '工信部信软〔2016〕338号': '工信部信软〔2016〕338号 (2016 protection guide)',
  '工信部网安〔2022〕166号': '工信部网安〔2022〕166号 (data security, trial measures)',
  '工信部网安〔2024〕68号': '工信部网安〔2024〕68号 (grading measures)',
  '工信部网安〔2024〕68号（2023 年征求意见稿）': '工信部网安〔2024〕68号 (grading measures, as in the 2023 draft)',
  '《网络安全法》': 'Cybersecurity Law',
  '工信部 2025 年工业和信息化领域专项行动计划': 'Special action plans of the industry ministry (工信部), 2025',

  // National gradient; documents of the ladder's own editions are named by their texts.
  '工信厅联通装函〔2024〕399号，转载': '工信厅联通装函〔2024〕399号, mirror',
  '工信厅联通装函〔2025〕251号，转载': '工信厅联通装函〔2025〕251号, mirror',
  '青岛市 2026 年先进级智能工厂通知，转载': 'Qingdao notice on advanced smart factories, 2026, mirror',
  '海南省 2025 年智能工厂梯度培育通知，转载': 'Hainan notice on the smart-factory gradient, 2025, mirror',
  '辽宁省 2026 年智能工厂通知，公开代码仓库引用': 'Liaoning notice on smart factories, 2026, cited in a public code repository',
  '2026 年基础级智能工厂要求，公开代码仓库引用': 'Requirements for basic smart factories, 2026, cited in a public code repository',
  '国家智能工厂梯度培育要素条件，媒体转述': 'Conditions of the national smart-factory gradient, relayed by the press',
  '卓越级智能工厂问答，咨询机构网页（页面未标年份）': 'Questions and answers on excellent smart factories, agency page (no year shown)',

  // Policies of the closed loop.
  '征求意见稿原文': 'The draft for comment itself',
  '2021 年转载': 'Mirror, 2021',
  '2022 年转载': 'Mirror, 2022',
  '2025 年转载': 'Mirror, 2025',
  '2025 年转载及公开代码仓库引用': 'Mirror, 2025, and a citation in a public code repository',
  '2024-07-09 转述': 'Relayed on 2024-07-09',
  '2022-02-24 媒体报道': 'Press, 2022-02-24',
  '2022-06-06 及 2023-08-11 媒体报道': 'Press, 2022-06-06 and 2023-08-11',
  '2023-05 媒体报道': 'Press, 2023-05',
  '市经信部门网站，2023-07-26；媒体报道': 'Website of the municipal industry department, 2023-07-26; press',
  '市经信部门网站，2025-07-15': 'Website of the municipal industry department, 2025-07-15',
  '市经信部门网站，2025-07-16': 'Website of the municipal industry department, 2025-07-16',
};

/** English names of clauses that the data name in Chinese. */
export const englishClauses: Readonly<Record<string, string>> = {
  '一（一）': '1(1)',
  '一（二）': '1(2)',
  '一（三）': '1(3)',
  '二（一）': '2(1)',
  '二（二）1': '2(2)1',
  '二（二）2': '2(2)2',
  '第5条': 'art. 5',
  '第7条': 'art. 7',
  '第5条、专栏5': 'art. 5, box 5',
  '专栏7': 'box 7',
  '表1': 'table 1',
  '表1、专栏5': 'table 1, box 5',
  '表1、专栏7': 'table 1, box 7',
};
