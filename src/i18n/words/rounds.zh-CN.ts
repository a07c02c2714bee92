import rounds from '../locales/zh-CN/rounds.json' with { type: 'json' };

export const words = { ...rounds };
