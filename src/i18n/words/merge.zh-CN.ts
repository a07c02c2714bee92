import merge from '../locales/zh-CN/merge.json' with { type: 'json' };

export const words = { ...merge };
