import session from '../locales/zh-CN/session.json' with { type: 'json' };

export const words = { ...session };
