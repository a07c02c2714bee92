import merge from '../locales/en/merge.json' with { type: 'json' };

export const words = { ...merge };
