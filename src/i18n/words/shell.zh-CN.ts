import shell from '../locales/zh-CN/shell.json' with { type: 'json' };
import start from '../locales/zh-CN/start.json' with { type: 'json' };
import files from '../locales/zh-CN/files.json' with { type: 'json' };

export const words = { ...shell, ...start, ...files };
