import company from '../locales/en/company.json' with { type: 'json' };
import tailoring from '../locales/en/tailoring.json' with { type: 'json' };
import questions from '../locales/en/questions.json' with { type: 'json' };
import plan from '../locales/en/plan.json' with { type: 'json' };
import result from '../locales/en/result.json' with { type: 'json' };
import basis from '../locales/en/basis.json' with { type: 'json' };
import answering from '../locales/en/answering.json' with { type: 'json' };
import find from '../locales/en/find.json' with { type: 'json' };
import workbook from '../locales/en/workbook.json' with { type: 'json' };
import claims from '../locales/en/claims.json' with { type: 'json' };
import safety from '../locales/en/safety.json' with { type: 'json' };
import salvage from '../locales/en/salvage.json' with { type: 'json' };

export const words = { ...company, ...tailoring, ...questions, ...plan, ...result, ...basis, ...answering, ...find, ...workbook, ...claims, ...safety, ...salvage };
