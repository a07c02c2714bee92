import { useState } from 'react';
import { compareReceipts, readReceiptText, type CodeFault, type FileError, type ReceiptComparison } from '../../core/assessment/index.ts';
import { readVerified, type VerifiedFile } from './readVerified.ts';

export type FileState =
  | { readonly status: 'none' | 'reading' | 'broken' }
  | { readonly status: 'failed'; readonly error: FileError }
  | { readonly status: 'read'; readonly file: VerifiedFile };

export type Verdict =
  | { readonly status: 'none' }
  | { readonly status: 'noFile' }
  | { readonly status: 'fault'; readonly fault: CodeFault }
  /** `isFull` when the text of the QR code was given, which tells what differs. */
  | { readonly status: 'compared'; readonly comparison: ReceiptComparison; readonly isFull: boolean };

export type Verification = {
  readonly file: FileState;
  readonly code: string;
  readonly verdict: Verdict;
  readonly take: (file: File) => Promise<void>;
  readonly enter: (code: string) => void;
  readonly verify: () => void;
};

/** A file and a code, and what comparing them gives; a change of either takes the verdict away. */
export function useVerification(): Verification {
  const [file, setFile] = useState<FileState>({ status: 'none' });
  const [code, setCode] = useState('');
  const [verdict, setVerdict] = useState<Verdict>({ status: 'none' });

  async function take(chosen: File): Promise<void> {
    setVerdict({ status: 'none' });
    setFile({ status: 'reading' });
    try {
      const read = await readVerified(chosen);
      setFile(read.ok ? { status: 'read', file: read.value } : { status: 'failed', error: read.error });
    } catch {
      setFile({ status: 'broken' });
    }
  }

  return {
    file,
    code,
    verdict,
    take,
    enter: (text) => {
      setCode(text);
      setVerdict({ status: 'none' });
    },
    verify: () => {
      setVerdict(verdictOf(file, code));
    },
  };
}

function verdictOf(file: FileState, code: string): Verdict {
  if (file.status !== 'read') return { status: 'noFile' };
  const given = readReceiptText(code);
  if (!given.ok) return { status: 'fault', fault: given.error };
  return { status: 'compared', comparison: compareReceipts(file.file.receipt, given.value), isFull: given.value.kind === 'full' };
}
