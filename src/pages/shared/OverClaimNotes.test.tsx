import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessment } from '../../core/assessment/index.ts';
import { loadWords } from '../../i18n/index.ts';
import { answerRequirement, useAssessment } from '../../state/index.ts';
import { OverClaimCard } from '../result/OverClaimCard.tsx';
import { OverClaimNotes } from './OverClaimNotes.tsx';

await loadWords('work');

// The rules arrive when there is nothing else to do, which on a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

const edition = 'gbt39116@1.0.0';

beforeEach(() => {
  const start = createAssessment({ id: '0b8f6c1e-6f0e-4c39-9a55-0d7b6a0f6c11', date: '2026-11-20', roundLabel: '2026 自评' });
  const answers = { 'M7-L3-a': { value: 'full' }, 'M7-L2-b': { value: 'none' } };
  useAssessment.setState({ assessment: { ...start, responses: { [edition]: { answers } } } });
});

afterEach(() => {
  cleanup();
  useAssessment.setState({ assessment: null });
});

describe('OverClaimNotes', () => {
  it('[O1] asks beside both answers, with a way to the other one', async () => {
    render(<OverClaimNotes edition={edition} id="M7-L2-b" />);

    const notes = await screen.findByTestId('over-claim-notes');

    expect(notes.textContent).toContain('仓储系统与制造执行系统集成填了“全部满足”，仓储管理系统填了“不满足”：集成的是哪个系统？');
    expect(within(notes).getByRole('link', { name: '看另一处回答（M7-L3-a）' }).getAttribute('href')).toMatch(/\/questions\/M7\/M7-L3-a$/u);
  });

  it('[O1] goes away when the answer no longer contradicts', async () => {
    render(<OverClaimNotes edition={edition} id="M7-L3-a" />);
    await screen.findByTestId('over-claim-notes');

    act(() => {
      answerRequirement(edition, 'M7-L2-b', 'most');
    });

    expect(screen.queryByTestId('over-claim-notes')).toBeNull();
  });

  it('[O3] draws nothing beside an answer that no rule looks at', async () => {
    render(
      <>
        <OverClaimNotes edition={edition} id="M7-L2-b" />
        <OverClaimNotes edition={edition} id="P2-L1-a" />
      </>,
    );

    await screen.findByTestId('over-claim-notes');

    expect(screen.getAllByTestId('over-claim-notes')).toHaveLength(1);
  });
});

describe('OverClaimCard', () => {
  it('[O4] keeps what the firm explains, and takes it back', async () => {
    render(<OverClaimCard />);
    const card = await screen.findByTestId('over-claims');

    await userEvent.click(within(card).getByText('写说明'));
    await userEvent.type(within(card).getByLabelText('说明（会印进报告）'), '用的是 ERP 库存');

    expect(useAssessment.getState().assessment?.overClaims?.['wms-mes-without-wms']?.note).toBe('用的是 ERP 库存');
    expect(within(card).getByText('已说明 1 处')).toBeTruthy();

    await userEvent.clear(within(card).getByLabelText('说明（会印进报告）'));

    expect(useAssessment.getState().assessment?.overClaims).toBeUndefined();
  });
});
