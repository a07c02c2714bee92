import { useState, type DragEvent } from 'react';
import { useLocation } from 'wouter';
import type { Assessment, FileError, Salvage } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { adopt, adoptCopy, findStoredTwin, readFile, salvageFile, type StoredHead } from '../../state/index.ts';
import { pickFile } from '../shared/pickFile.ts';

/** What stands between choosing a file and having it open. */
export type OpeningStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'failed'; readonly error: FileError; readonly damaged: DamagedFile | null }
  | { readonly kind: 'salvage'; readonly error: FileError; readonly damaged: DamagedFile }
  | { readonly kind: 'twin'; readonly assessment: Assessment; readonly stored: StoredHead };

/** A file that does not open, and what can be read of it all the same. */
export type DamagedFile = { readonly file: Blob; readonly salvage: Salvage };

export type FileOpening = {
  readonly step: OpeningStep;
  readonly choose: () => void;
  readonly show: (error: FileError) => void;
  readonly dismiss: () => void;
  readonly lookAtSalvage: (error: FileError, damaged: DamagedFile) => void;
  readonly openSalvage: (salvage: Salvage) => Promise<void>;
  readonly openAsItIs: (file: Blob) => void;
  readonly openAsCopy: (assessment: Assessment) => Promise<void>;
  readonly replace: (assessment: Assessment) => Promise<void>;
  readonly dropTarget: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** Opening an assessment file by dialog or drop: errors change nothing, an existing one is never written over unasked. */
export function useFileOpening(): FileOpening {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [step, setStep] = useState<OpeningStep>({ kind: 'idle' });

  async function open(file: Blob, asItIs = false): Promise<void> {
    const read = await readFile(file, asItIs);
    if (!read.ok) {
      const salvaged = await salvageFile(file);
      setStep({ kind: 'failed', error: read.error, damaged: salvaged.ok ? { file, salvage: salvaged.value } : null });
      return;
    }
    const stored = await findStoredTwin(read.value);
    if (stored !== undefined) {
      setStep({ kind: 'twin', assessment: read.value, stored });
      return;
    }
    await adopt(read.value);
    navigate(`/a/${read.value.id}/result`);
  }

  return {
    step,
    choose: () => {
      pickFile((file) => void open(file));
    },
    show: (error) => {
      setStep({ kind: 'failed', error, damaged: null });
    },
    dismiss: () => {
      setStep({ kind: 'idle' });
    },
    lookAtSalvage: (error, damaged) => {
      setStep({ kind: 'salvage', error, damaged });
    },
    openSalvage: async ({ assessment }) => {
      const { label } = assessment.round;
      const id = await adoptCopy(assessment, label === '' ? t('file.salvageUnnamed') : t('file.salvageLabel', { label: label.slice(0, 180) }));
      navigate(`/a/${id}/result`);
    },
    openAsItIs: (file) => void open(file, true),
    openAsCopy: async (assessment) => {
      const id = await adoptCopy(assessment, t('file.copyLabel', { label: assessment.round.label }));
      navigate(`/a/${id}/result`);
    },
    replace: async (assessment) => {
      await adopt(assessment);
      navigate(`/a/${assessment.id}/result`);
    },
    dropTarget: {
      onDragOver: (event) => {
        event.preventDefault();
      },
      onDrop: (event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file !== undefined) void open(file);
      },
    },
  };
}
