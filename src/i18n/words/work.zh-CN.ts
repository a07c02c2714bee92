import company from '../locales/zh-CN/company.json' with { type: 'json' };
import tailoring from '../locales/zh-CN/tailoring.json' with { type: 'json' };
import questions from '../locales/zh-CN/questions.json' with { type: 'json' };
import result from '../locales/zh-CN/result.json' with { type: 'json' };
import basis from '../locales/zh-CN/basis.json' with { type: 'json' };

export const words = { ...company, ...tailoring, ...questions, ...result, ...basis };
