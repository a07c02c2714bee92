import { assessmentText, type Assessment } from '../core/assessment/index.ts';

/** Hands an assessment to the user as a file and returns the file's name. */
export function saveAssessmentFile(assessment: Assessment): string {
  const name = `${fileStem(assessment)}.zhiti.json`;
  saveFile(new Blob([assessmentText(assessment)], { type: 'application/json' }), name);
  return name;
}

/** Hands bytes to the user under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A file name from company and round that every system accepts. */
export function fileStem(assessment: Assessment): string {
  const parts = [assessment.company.name, assessment.round.label].map(fileSafe).filter((part) => part !== '');
  return parts.length === 0 ? `zhiti-${assessment.round.date}` : parts.join('-');
}

function fileSafe(text: string): string {
  // Control, path and shell characters, and what Windows refuses; leading dots hide files.
  const clean = text.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '').trim().replace(/^\.+|[. ]+$/gu, '');
  return [...clean].slice(0, 60).join('');
}
