import security from '../locales/zh-CN/security.json' with { type: 'json' };

export const words = { ...security };
