import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { pageTexts, reportFont, shelf } from '../../../tests/builders/reports.ts';
import { collectReport } from '../collectReport.ts';
import { buildReport } from '../content/buildReport.ts';
import type { PreparedBy } from '../reportInput.ts';
import { renderPdf } from './renderPdf.ts';

const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the cover of the PDF', { timeout: 60_000 }, () => {
  it('names who made the report', async () => {
    const bytes = await pdfBy({ name: '重庆某咨询公司', logo: null });

    expect(bytes.toString('latin1')).not.toContain('/Subtype /Image');
    expect(pageTexts(bytes)[0]).toContain('编制单位  重庆某咨询公司');
  });

  it('shows a logo, and makes the same bytes again', async () => {
    const maker: PreparedBy = { name: '', logo: { format: 'png', width: 1, height: 1, base64 } };

    const [first, second] = [await pdfBy(maker), await pdfBy(maker)];

    expect(first.toString('latin1')).toContain('/Subtype /Image');
    expect(second.equals(first)).toBe(true);
  });
});

async function pdfBy(preparedBy: PreparedBy): Promise<Buffer> {
  const assessment = anAssessment({ answers: everyRequirement().answered('most') });
  const input = await collectReport(assessment, shelf, { language: 'zh-CN', date: '2026-11-24', appVersion: '1.0.0', preparedBy });
  return Buffer.from(renderPdf(buildReport(input), reportFont).bytes);
}
