import company from '../locales/zh-CN/company.json' with { type: 'json' };
import tailoring from '../locales/zh-CN/tailoring.json' with { type: 'json' };
import questions from '../locales/zh-CN/questions.json' with { type: 'json' };
import plan from '../locales/zh-CN/plan.json' with { type: 'json' };
import result from '../locales/zh-CN/result.json' with { type: 'json' };
import basis from '../locales/zh-CN/basis.json' with { type: 'json' };
import answering from '../locales/zh-CN/answering.json' with { type: 'json' };
import find from '../locales/zh-CN/find.json' with { type: 'json' };
import workbook from '../locales/zh-CN/workbook.json' with { type: 'json' };
import claims from '../locales/zh-CN/claims.json' with { type: 'json' };
import safety from '../locales/zh-CN/safety.json' with { type: 'json' };
import salvage from '../locales/zh-CN/salvage.json' with { type: 'json' };

export const words = { ...company, ...tailoring, ...questions, ...plan, ...result, ...basis, ...answering, ...find, ...workbook, ...claims, ...safety, ...salvage };
