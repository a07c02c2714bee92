import security from '../locales/en/security.json' with { type: 'json' };

export const words = { ...security };
