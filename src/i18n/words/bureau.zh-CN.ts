import campaign from '../locales/zh-CN/campaign.json' with { type: 'json' };
import desk from '../locales/zh-CN/desk.json' with { type: 'json' };

export const words = { ...campaign, ...desk };
