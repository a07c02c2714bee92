import desk from '../locales/en/desk.json' with { type: 'json' };
import seal from '../locales/en/seal.json' with { type: 'json' };

export const words = { ...seal, desk: { campaignFault: desk.desk.campaignFault } };
