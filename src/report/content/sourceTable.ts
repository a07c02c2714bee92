import type { Source } from '../../core/edition/index.ts';
import type { Block } from '../reportDocument.ts';
import { documentName } from './documentName.ts';
import type { SharedContext } from './sharedContext.ts';
import { column, row, text } from './tableCells.ts';

/** Where things come from: what, document, confidence, and whether it was compared with the official text (SPEC E5). */
export function sourceTable(context: SharedContext, sources: readonly { readonly what: string; readonly source: Source }[]): Block {
  const words = context.words.sources;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(words.columns.what, 46), column(words.columns.document, 48), column(words.columns.confidence, 56), column(words.columns.checked, 24)],
    rows: sources.map(({ what, source }) => {
      const document = documentName(context, source.document);
      const confidence = words.confidence[source.confidence];
      return row(
        text(what, true),
        text(source.clause === undefined ? document : words.clause(document, source.clause)),
        text(source.cellConfidence === undefined ? confidence : context.words.inBrackets(confidence, words.cells(words.confidence[source.cellConfidence]))),
        text(source.verifiedAgainstOfficialText ? words.checked.yes : words.checked.no),
      );
    }),
  };
}
