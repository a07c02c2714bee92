import verify from '../locales/en/verify.json' with { type: 'json' };

export const words = { ...verify };
