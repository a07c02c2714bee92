import desk from '../locales/zh-CN/desk.json' with { type: 'json' };
import seal from '../locales/zh-CN/seal.json' with { type: 'json' };

export const words = { ...seal, desk: { campaignFault: desk.desk.campaignFault } };
