import { lazyPage } from '../shared/lazyPage.ts';

// The pages within an assessment; each arrives when it is first asked for.

export const CompanyPage = lazyPage(() => import('../company/CompanyPage.tsx').then((page) => page.CompanyPage), 'work');
export const TailoringPage = lazyPage(() => import('../tailoring/TailoringPage.tsx').then((page) => page.TailoringPage), 'work');
export const QuestionsPage = lazyPage(() => import('../questions/QuestionsPage.tsx').then((page) => page.QuestionsPage), 'work');
export const FindPage = lazyPage(() => import('../find/FindPage.tsx').then((page) => page.FindPage), 'work', 'security');
export const SecurityPage = lazyPage(() => import('../security/SecurityPage.tsx').then((page) => page.SecurityPage), 'work', 'security');
export const LadderPage = lazyPage(() => import('../ladder/LadderPage.tsx').then((page) => page.LadderPage), 'work', 'ladder');
export const ResultPage = lazyPage(() => import('../result/ResultPage.tsx').then((page) => page.ResultPage), 'work', 'security', 'ladder');
export const PlanPage = lazyPage(() => import('../plan/PlanPage.tsx').then((page) => page.PlanPage), 'work', 'ladder');
export const RoundsPage = lazyPage(() => import('../rounds/RoundsPage.tsx').then((page) => page.RoundsPage), 'work', 'rounds');
export const SealPage = lazyPage(() => import('../seal/SealPage.tsx').then((page) => page.SealPage), 'work', 'seal');
export const SessionPage = lazyPage(() => import('../session/SessionPage.tsx').then((page) => page.SessionPage), 'work', 'session');
export const SafetyPage = lazyPage(() => import('../safety/SafetyPage.tsx').then((page) => page.SafetyPage), 'work');
export const WorkbookPage = lazyPage(() => import('../workbook/WorkbookPage.tsx').then((page) => page.WorkbookPage), 'work', 'security');
export const MergePage = lazyPage(() => import('../merge/MergePage.tsx').then((page) => page.MergePage), 'work', 'security', 'merge');
export const PartNotice = lazyPage(() => import('../merge/PartNotice.tsx').then((page) => page.PartNotice), 'merge');
export const MissingAssessment = lazyPage(() => import('../safety/MissingAssessment.tsx').then((page) => page.MissingAssessment), 'work');
