/** What can be shown of a file that may not be opened for editing (SPEC F3). */
export type FilePreview = {
  readonly companyName: string;
  readonly roundLabel: string;
  readonly formatVersion: number;
  readonly responses: readonly { readonly edition: string; readonly entries: number }[];
};

/**
 * Everything that can be wrong with a file from outside (SPEC F2). Each member has a sentence in both
 * languages under `fileError.<type>`: what is wrong, where, and what to do.
 */
export type FileError =
  | { readonly type: 'unreadable' }
  | { readonly type: 'tooLarge'; readonly megabytes: number; readonly limit: number }
  | { readonly type: 'notText' }
  | { readonly type: 'notJson'; readonly line: number }
  | { readonly type: 'truncated' }
  | { readonly type: 'tooDeep'; readonly limit: number }
  | { readonly type: 'forbiddenKey'; readonly path: string }
  | { readonly type: 'notOurs'; readonly found: string }
  | { readonly type: 'tooNew'; readonly formatVersion: number; readonly supported: number; readonly preview: FilePreview }
  | { readonly type: 'unknownEdition'; readonly edition: string; readonly preview: FilePreview }
  | { readonly type: 'unknownId'; readonly edition: string; readonly id: string; readonly path: string }
  | { readonly type: 'wrongValue'; readonly path: string; readonly found: string }
  | { readonly type: 'altered'; readonly path: string; readonly count: number };
