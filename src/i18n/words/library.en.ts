import library from '../locales/en/library.json' with { type: 'json' };

export const words = { ...library };
