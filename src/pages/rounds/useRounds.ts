import { useEffect, useState } from 'react';
import type { Assessment, FileError } from '../../core/assessment/index.ts';
import { listAssessments, readFile, useAssessment, type StoredHead } from '../../state/index.ts';
import { pickFile } from '../shared/pickFile.ts';

/** One round that can be chosen. */
export type RoundOption = { readonly id: string; readonly company: string; readonly label: string };

/** The rounds there are to choose from, with those of files that were opened beside them. */
export type Rounds = {
  readonly options: readonly RoundOption[];
  readonly files: readonly Assessment[];
  readonly problem: FileError | null;
  readonly openFile: (onRead: (id: string) => void) => void;
};

/** Lists what this browser keeps; a file joins the list for as long as the page is open and is stored nowhere. */
export function useRounds(): Rounds {
  const open = useAssessment((state) => state.assessment);
  const [stored, setStored] = useState<readonly StoredHead[]>([]);
  const [files, setFiles] = useState<readonly Assessment[]>([]);
  const [problem, setProblem] = useState<FileError | null>(null);
  const openId = open?.id;
  useEffect(() => {
    void listAssessments().then(setStored, () => undefined); // a browser without storage has nothing to list
  }, [openId]);

  function openFile(onRead: (id: string) => void): void {
    pickFile((file) => {
      void readFile(file).then((read) => {
        setProblem(read.ok ? null : read.error);
        if (!read.ok) return;
        setFiles((before) => [...before.filter(({ id }) => id !== read.value.id), read.value]);
        onRead(read.value.id);
      });
    });
  }

  const options = new Map(stored.map((head) => [head.id, { id: head.id, company: head.companyName, label: head.roundLabel }]));
  for (const one of [...files, ...(open === null ? [] : [open])]) options.set(one.id, { id: one.id, company: one.company.name, label: one.round.label });
  return { options: [...options.values()], files, problem, openFile };
}
