import { builtInCatalogue } from '../catalogue/index.ts';
import { ladderResponseKey, newestResponse, scoreMaturityResponse, type Assessment } from '../core/assessment/index.ts';
import { loadLatest, type LibraryStanding, type StoredHead } from '../storage/index.ts';

/** Works out what a stored assessment comes to (SPEC Y1); one that cannot be read comes to nothing. */
export async function findStanding(head: StoredHead): Promise<LibraryStanding> {
  const nothing: LibraryStanding = {
    id: head.id, revision: head.revision, app: __APP_VERSION__, roundDate: '', uscc: '', district: '', industry: '', zone: '',
    answered: head.answered, applicable: null, level: null, hasSecurity: false, hasLadder: false,
  };
  try {
    const stored = await loadLatest(head.id);
    return stored === undefined ? nothing : { ...nothing, ...(await factsOf(stored as Assessment)) }; // what is damaged in it throws below
  } catch {
    return nothing;
  }
}

async function factsOf(assessment: Assessment): Promise<Partial<LibraryStanding>> {
  const { company, round } = assessment;
  const parts = Object.keys(assessment.responses);
  const known = {
    roundDate: round.date,
    uscc: company.uscc ?? '',
    district: company.district ?? '',
    industry: company.industry ?? '',
    zone: company.zone ?? '',
    hasSecurity: parts.some((part) => part.startsWith('infosec@')),
    hasLadder: parts.includes(ladderResponseKey),
  };
  const maturity = await newestResponse('levelCumulative', assessment, builtInCatalogue.findEdition);
  if (maturity === null) return known;
  const { answered, applicable, outcome } = scoreMaturityResponse(maturity.edition, assessment, maturity.response);
  return { ...known, answered, applicable, level: outcome.status === 'complete' ? outcome.level : null };
}
