import session from '../locales/en/session.json' with { type: 'json' };

export const words = { ...session };
