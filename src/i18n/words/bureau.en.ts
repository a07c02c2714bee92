import campaign from '../locales/en/campaign.json' with { type: 'json' };
import desk from '../locales/en/desk.json' with { type: 'json' };

export const words = { ...campaign, ...desk };
