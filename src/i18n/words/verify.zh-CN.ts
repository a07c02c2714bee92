import verify from '../locales/zh-CN/verify.json' with { type: 'json' };

export const words = { ...verify };
