import ladder from '../locales/zh-CN/ladder.json' with { type: 'json' };

export const words = { ...ladder };
