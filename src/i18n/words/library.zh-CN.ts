import library from '../locales/zh-CN/library.json' with { type: 'json' };

export const words = { ...library };
