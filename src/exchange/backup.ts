/** The door for backups of the whole library; it brings age and archives, so it is only ever loaded when one is wanted. */
export { type BackupEntry } from './backup/backupIndex.ts';
export { makeBackup, type BackupItem, type BackupReport } from './backup/makeBackup.ts';
export { needsPassphrase, openBackup, type BackupFault, type OpenedBackup, type OpenedItem } from './backup/openBackup.ts';
