import shell from '../locales/en/shell.json' with { type: 'json' };
import start from '../locales/en/start.json' with { type: 'json' };
import files from '../locales/en/files.json' with { type: 'json' };

export const words = { ...shell, ...start, ...files };
