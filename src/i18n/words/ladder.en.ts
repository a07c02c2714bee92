import ladder from '../locales/en/ladder.json' with { type: 'json' };

export const words = { ...ladder };
