import type { WorkbookWords } from './workbookWords.ts';

export const chineseWorkbookWords: WorkbookWords = {
  sheets: { about: '说明', maturity: '能力成熟度', security: '工业信息安全' },
  columns: {
    id: '编号', element: '能力要素', domain: '能力域', subdomain: '能力子域', level: '等级', part: '部分', section: '小节', tier: '类别',
    requirement: '要求', full: '怎样算完全做到', applies: '是否适用',
    answer: '回答', evidence: '佐证说明', items: '佐证清单', note: '备注', flagged: '待复核', assignee: '指派给', by: '作答人',
  },
  applies: { yes: '适用', tailored: '不适用（已裁剪）', notWeighed: '不适用（行业类型）', byProfile: '不适用（企业情况）' },
  yes: '是',
  no: '否',
  kinds: { document: '文件', record: '记录', system: '系统', screenshot: '截图', photo: '照片', interview: '访谈', other: '其他' },
  level: (ordinal, name) => `${ordinal}（${name}）`,
  chooseTitle: '请从列表中选择',
  chooseText: '这一格只能填列表里的词；不作答请留空。',
  about: {
    title: '智梯自评工作簿（企业自评参考）',
    facts: { company: '企业', round: '轮次', date: '评估日期', exportedAt: '导出时间', editions: '题库版本' },
    unnamed: '（未填写企业名称）',
    howTitle: '怎样填写',
    how: [
      '只填白底的七列：回答、佐证说明、佐证清单、备注、待复核、指派给、作答人。灰底的列是题目，请不要改动。',
      '“回答”从下拉列表中选；一时说不准就选“不清楚”，不要猜。留空表示没有作答。',
      '“佐证清单”每行一件：类型 | 名称 | 在哪里，例如：文件 | 2026年智能制造规划.pdf | 第3页。',
      '标为“不适用”的行由企业情况或裁剪决定，可以不填；填了会保留，但不计分。',
      '可以筛选、排序、隐藏行和列，也可以删去不归本部门的行；缺少的行导入时保持原样。请不要改“编号”。',
      '填好后保存为 .xlsx，交还给发出的人，由他在智梯的“Excel 往返”页导入；导入前会逐条显示差异，勾选后才写入。',
    ],
    limitsTitle: '请注意',
    limits: [
      '只读取本工作簿自带的工作表和表头所列的列；其他工作表、其他列、批注、公式和格式一概不读。',
      '空的单元格不会抹去已有的内容，除非导入时特意勾选。',
      '本表是企业自评参考，不是评估机构的结论，也不是等级证书。',
    ],
    answersTitle: '回答的含义',
  },
  page: (company) => ({ header: company, footer: '企业自评参考' }),
  fileName: '工作簿',
};
