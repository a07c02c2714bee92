import rounds from '../locales/en/rounds.json' with { type: 'json' };

export const words = { ...rounds };
