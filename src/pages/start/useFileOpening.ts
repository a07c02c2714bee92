import { useState, type DragEvent } from 'react';
import { useLocation } from 'wouter';
import type { Assessment, FileError } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { adopt, adoptCopy, findStoredTwin, readFile, type StoredAssessment } from '../../state/index.ts';

/** What stands between choosing a file and having it open. */
export type OpeningStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'failed'; readonly error: FileError }
  | { readonly kind: 'twin'; readonly assessment: Assessment; readonly stored: StoredAssessment };

export type FileOpening = {
  readonly step: OpeningStep;
  readonly choose: () => void;
  readonly show: (error: FileError) => void;
  readonly dismiss: () => void;
  readonly openAsCopy: (assessment: Assessment) => Promise<void>;
  readonly replace: (assessment: Assessment, revision: number) => Promise<void>;
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

  async function open(file: Blob): Promise<void> {
    const read = await readFile(file);
    if (!read.ok) {
      setStep({ kind: 'failed', error: read.error });
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
      setStep({ kind: 'failed', error });
    },
    dismiss: () => {
      setStep({ kind: 'idle' });
    },
    openAsCopy: async (assessment) => {
      const id = await adoptCopy(assessment, t('file.copyLabel', { label: assessment.round.label }));
      navigate(`/a/${id}/result`);
    },
    replace: async (assessment, revision) => {
      await adopt(assessment, revision);
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

function pickFile(onPick: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) onPick(file);
  });
  input.click();
}
