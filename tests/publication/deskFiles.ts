import { createCampaign, rulesHashOf, type Campaign, type ScoreRecord } from '../../src/core/disclosure/index.ts';
import { population } from '../aggregation/population.ts';

/** A campaign at L3 that asks for everything that is counted; its keys open nothing unless others are given. */
export function deskCampaign(keys: Partial<Pick<Campaign, 'recipients' | 'signer'>> = {}, words: Partial<Pick<Campaign, 'id' | 'title' | 'organiser'>> = {}): Campaign {
  return createCampaign({
    id: 'ab'.repeat(16),
    title: '2026 年下半年自评',
    organiser: '市经济信息委',
    opens: '2026-07-01',
    closes: '2026-12-31',
    editions: {
      maturity: { edition: 'gbt39116@1.0.0', hash: 'c'.repeat(64) },
      security: { edition: 'infosec@0.1.0', hash: 'd'.repeat(64) },
      ladder: { edition: 'cq-ladder@2024.11.0', hash: 'e'.repeat(64) },
    },
    level: 'L3',
    fields: ['period', 'region', 'industry', 'size', 'maturity', 'elements', 'rung', 'securityDone', 'band'],
    recipients: ['age1uyjkl2m4s2ejx287w66fvmrw6vzy0zn76t738fdsnpw0pkgqa4msr5d4va'],
    signer: 'c32fd19dba8a12c4a24b2e7db7af111159520f9971627c3bc54c380e9d74a4de',
    collectorOpens: false,
    population: null,
    ...keys,
    ...words,
  });
}

/** Made-up records that answer the campaign. */
export function recordsFor(campaign: Campaign, firms: number, seed: number): Generator<ScoreRecord> {
  return population({ firms, seed, level: 'L3', campaign: campaign.id, rulesHash: rulesHashOf(campaign) });
}

/** Records as a file of opened records. */
export function ndjson(records: Iterable<ScoreRecord>): string {
  return [...records].map((record) => `${JSON.stringify(record)}\n`).join('');
}
