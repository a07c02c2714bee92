import { join } from 'node:path';
import ts from 'typescript';

/**
 * Compiles a few lines as if they stood in src/core, together with the whole core, so that a
 * library that drags the DOM in would be noticed too.
 *
 * @returns the compiler's messages about these lines; empty when they compile
 */
export function compileInCore(root: string, text: string): readonly string[] {
  const core = join(root, 'src/core');
  const config = ts.getParsedCommandLineOfConfigFile(join(core, 'tsconfig.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
    },
  });
  if (config === undefined) throw new Error('src/core/tsconfig.json cannot be read');
  const probe = join(core, 'probe.ts').replaceAll('\\', '/');
  const host = ts.createCompilerHost(config.options);
  const withProbe: ts.CompilerHost = {
    ...host,
    fileExists: (path) => path === probe || host.fileExists(path),
    getSourceFile: (path, target, ...rest) =>
      path === probe ? ts.createSourceFile(path, text, target) : host.getSourceFile(path, target, ...rest),
  };
  const program = ts.createProgram([...config.fileNames, probe], config.options, withProbe);
  const file = program.getSourceFile(probe);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((fault) =>
    ts.flattenDiagnosticMessageText(fault.messageText, '\n'),
  );
}
